package architutor.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A whole drawing, as a value: every change makes a new one that shares what did not change.
///
/// What always holds: ids are unique over all elements, both ends of an edge exist and are nodes or
/// groups, a parent exists and is a group, and no group stands in itself. Elements keep the order
/// in which they came, which is also the order in which those of a kind are drawn. Only what is
/// there is locked, and only groups are folded.
public final class Diagram {
  /// No title, no elements, nothing required.
  public static final Diagram EMPTY =
      new Diagram("", Header.NONE, Elements.NONE, Map.of(), Map.of(), Remarks.NONE, Latches.NONE);

  private final String title;
  private final Header header;
  private final Elements elements;
  private final Map<String, String> requirement;
  private final Map<String, String> workload;
  private final Remarks remarks;
  private final Latches latches;

  private Diagram(
      String title,
      Header header,
      Elements elements,
      Map<String, String> requirement,
      Map<String, String> workload,
      Remarks remarks,
      Latches latches) {
    this.title = title;
    this.header = header;
    this.elements = elements;
    this.requirement = requirement;
    this.workload = workload;
    this.remarks = remarks;
    this.latches = latches;
  }

  public String title() {
    return title;
  }

  /// What it says of itself besides the title.
  public Header header() {
    return header;
  }

  public Collection<Group> groups() {
    return elements.groups().values();
  }

  public Collection<Node> nodes() {
    return elements.nodes().values();
  }

  public Collection<Edge> edges() {
    return elements.edges().values();
  }

  public Collection<Note> notes() {
    return elements.notes().values();
  }

  /// What the design must achieve, such as `freshness: 60 s`, as written.
  public Map<String, String> requirement() {
    return requirement;
  }

  /// What the design must carry, such as `rate: 1000/s`, as written.
  public Map<String, String> workload() {
    return workload;
  }

  /// What was said back to the critic.
  public Remarks remarks() {
    return remarks;
  }

  /// The elements that a person locked where they are.
  public Set<Id> locked() {
    return latches.locked();
  }

  /// The groups that a person folded shut.
  public Set<Id> folded() {
    return latches.folded();
  }

  public boolean isLocked(Id id) {
    return latches.locked().contains(id);
  }

  public boolean isFolded(Id id) {
    return latches.folded().contains(id);
  }

  /// Whether no node was touched since another version, as far as that can be told at once.
  @SuppressWarnings("ReferenceEquality")
  public boolean sharesNodes(Diagram other) {
    return elements.nodes() == other.elements.nodes();
  }

  /// The same of groups.
  @SuppressWarnings("ReferenceEquality")
  public boolean sharesGroups(Diagram other) {
    return elements.groups() == other.elements.groups();
  }

  /// The same of edges.
  @SuppressWarnings("ReferenceEquality")
  public boolean sharesEdges(Diagram other) {
    return elements.edges() == other.elements.edges();
  }

  public Optional<Node> node(Id id) {
    return Optional.ofNullable(elements.nodes().get(id));
  }

  public Optional<Group> group(Id id) {
    return Optional.ofNullable(elements.groups().get(id));
  }

  public Optional<Edge> edge(Id id) {
    return Optional.ofNullable(elements.edges().get(id));
  }

  public Optional<Element> find(Id id) {
    return elements.find(id);
  }

  /// Groups first, then nodes, edges and notes: the order in which they are drawn.
  public Stream<Element> elements() {
    return Stream.of(groups(), nodes(), edges(), notes()).flatMap(Collection::stream);
  }

  public boolean isEmpty() {
    return elements.groups().isEmpty() && elements.nodes().isEmpty() && elements.notes().isEmpty();
  }

  /// The group that directly holds a node or a group.
  public Optional<Id> parentOf(Id id) {
    return node(id).flatMap(Node::parent).or(() -> group(id).flatMap(Group::parent));
  }

  /// The groups around an element, innermost first.
  public List<Group> around(Id id) {
    return Stream.iterate(parentOf(id), Optional::isPresent, p -> parentOf(p.orElseThrow()))
        .flatMap(p -> group(p.orElseThrow()).stream())
        .toList();
  }

  /// The group and all that stands in it, at any depth; for anything else just itself.
  public Set<Id> withContents(Id id) {
    var all = new LinkedHashSet<>(Set.of(id));
    if (elements.groups().containsKey(id)) {
      nodes().stream().filter(n -> isIn(n.id(), id)).map(Node::id).forEach(all::add);
      groups().stream().filter(g -> isIn(g.id(), id)).map(Group::id).forEach(all::add);
    }
    return all;
  }

  private boolean isIn(Id element, Id group) {
    for (var up = parentOf(element); up.isPresent(); up = parentOf(up.get()))
      if (up.get().equals(group)) return true;
    return false;
  }

  public List<Edge> edgesOf(Id id) {
    return edges().stream().filter(e -> e.touches(id)).toList();
  }

  public Diagram titled(String text) {
    return new Diagram(text, header, elements, requirement, workload, remarks, latches);
  }

  /// This diagram saying something else of itself.
  public Diagram headed(Header header) {
    return new Diagram(title, header, elements, requirement, workload, remarks, latches);
  }

  public Diagram requiring(Map<String, String> requirement) {
    return new Diagram(
        title, header, elements, Settings.copy(requirement), workload, remarks, latches);
  }

  public Diagram carrying(Map<String, String> workload) {
    return new Diagram(
        title, header, elements, requirement, Settings.copy(workload), remarks, latches);
  }

  public Diagram remarking(Remarks remarks) {
    return new Diagram(title, header, elements, requirement, workload, remarks, latches);
  }

  /// This diagram with elements locked or free again; an unknown id changes nothing.
  public Diagram locking(Set<Id> ids, boolean on) {
    return latched(latches.locking(those(ids, this::holds), on));
  }

  /// This diagram with groups folded or open again; an id of anything else changes nothing.
  public Diagram folding(Set<Id> ids, boolean on) {
    return latched(latches.folding(those(ids, elements.groups()::containsKey), on));
  }

  private static Set<Id> those(Set<Id> ids, Predicate<Id> condition) {
    return ids.stream().filter(condition).collect(Collectors.toUnmodifiableSet());
  }

  private Diagram latched(Latches latches) {
    return new Diagram(title, header, elements, requirement, workload, remarks, latches);
  }

  /// This diagram with the ids of each kind in the order that a function makes of them.
  ///
  /// @param order gives back exactly the ids that it is given
  public Diagram inOrder(UnaryOperator<List<Id>> order) {
    return of(elements.inOrder(order));
  }

  private Diagram of(Elements elements) {
    return new Diagram(title, header, elements, requirement, workload, remarks, latches);
  }

  /// This diagram with an element added, or put in the place of the one that has its id.
  ///
  /// @throws IllegalArgumentException if that would break what always holds
  public Diagram with(Element element) {
    var before = find(element.id());
    check(
        before.isEmpty() || before.get().getClass() == element.getClass(),
        element,
        "another kind of element has this id");
    switch (element) {
      case Node n -> checkParent(n, n.parent());
      case Group g -> checkParent(g, g.parent());
      case Edge e -> {
        check(isEnd(e.from()), e, "it starts at nothing: " + e.from());
        check(isEnd(e.to()), e, "it ends at nothing: " + e.to());
      }
      case Note _ -> {}
    }
    return of(elements.with(element));
  }

  /// This diagram without an element and without the edges that ended at it; what stood in a group
  /// that goes stands in that group's own parent afterwards. An unknown id changes nothing.
  public Diagram without(Id id) {
    return without(Set.of(id));
  }

  /// The same without several elements, in one look through the drawing.
  public Diagram without(Set<Id> ids) {
    var next = this;
    for (var edge : edges())
      if (ids.contains(edge.from()) || ids.contains(edge.to())) next = next.dropped(edge.id());
    if (ids.stream().anyMatch(elements.groups()::containsKey)) {
      for (var g : groups())
        if (isIn(g.parent(), ids) && !ids.contains(g.id()))
          next = next.with(g.in(outside(g.parent(), ids)));
      for (var n : nodes())
        if (isIn(n.parent(), ids) && !ids.contains(n.id()))
          next = next.with(n.in(outside(n.parent(), ids)));
    }
    for (var id : ids) next = next.dropped(id);
    return next;
  }

  private static boolean isIn(Optional<Id> parent, Set<Id> ids) {
    return parent.filter(ids::contains).isPresent();
  }

  private Optional<Id> outside(Optional<Id> parent, Set<Id> ids) {
    var up = parent;
    while (isIn(up, ids)) up = parentOf(up.orElseThrow());
    return up;
  }

  private Diagram dropped(Id id) {
    return of(elements.without(id)).latched(latches.without(id));
  }

  private boolean holds(Id id) {
    return find(id).isPresent();
  }

  private boolean isEnd(Id id) {
    return elements.nodes().containsKey(id) || elements.groups().containsKey(id);
  }

  private void checkParent(Element element, Optional<Id> parent) {
    if (parent.isEmpty()) return;
    check(
        elements.groups().containsKey(parent.get()), element, "there is no group " + parent.get());
    check(
        !parent.get().equals(element.id()) && !isIn(parent.get(), element.id()),
        element,
        "it would stand in itself");
  }

  private static void check(boolean holds, Element element, String otherwise) {
    if (!holds) throw new IllegalArgumentException(element.id() + ": " + otherwise);
  }

  @Override
  public boolean equals(Object other) {
    if (other == this) return true;
    return other instanceof Diagram d
        && title.equals(d.title)
        && header.equals(d.header)
        && elements.equals(d.elements)
        && requirement.equals(d.requirement)
        && workload.equals(d.workload)
        && remarks.equals(d.remarks)
        && latches.equals(d.latches);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, header, elements, requirement, workload, remarks, latches);
  }

  @Override
  public String toString() {
    return "Diagram["
        + title
        + ": "
        + elements.nodes().size()
        + " nodes, "
        + elements.edges().size()
        + " edges]";
  }
}
