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
import org.pcollections.OrderedPMap;

/// A whole drawing, as a value: every change makes a new one that shares what did not change.
///
/// What always holds: ids are unique over all elements, both ends of an edge exist and are nodes or
/// groups, a parent exists and is a group, and no group stands in itself. Elements keep the order
/// in which they came, which is also the order in which those of a kind are drawn. Only what is
/// there is locked, and only groups are folded.
public final class Diagram {
  /// No title, no elements, nothing required.
  public static final Diagram EMPTY =
      new Diagram(
          "",
          OrderedPMap.empty(),
          OrderedPMap.empty(),
          OrderedPMap.empty(),
          OrderedPMap.empty(),
          Map.of(),
          Map.of(),
          Remarks.NONE,
          Latches.NONE);

  private final String title;
  private final OrderedPMap<Id, Group> groups;
  private final OrderedPMap<Id, Node> nodes;
  private final OrderedPMap<Id, Edge> edges;
  private final OrderedPMap<Id, Note> notes;
  private final Map<String, String> requirement;
  private final Map<String, String> workload;
  private final Remarks remarks;
  private final Latches latches;

  private Diagram(
      String title,
      OrderedPMap<Id, Group> groups,
      OrderedPMap<Id, Node> nodes,
      OrderedPMap<Id, Edge> edges,
      OrderedPMap<Id, Note> notes,
      Map<String, String> requirement,
      Map<String, String> workload,
      Remarks remarks,
      Latches latches) {
    this.title = title;
    this.groups = groups;
    this.nodes = nodes;
    this.edges = edges;
    this.notes = notes;
    this.requirement = requirement;
    this.workload = workload;
    this.remarks = remarks;
    this.latches = latches;
  }

  public String title() {
    return title;
  }

  public Collection<Group> groups() {
    return groups.values();
  }

  public Collection<Node> nodes() {
    return nodes.values();
  }

  public Collection<Edge> edges() {
    return edges.values();
  }

  public Collection<Note> notes() {
    return notes.values();
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
    return nodes == other.nodes;
  }

  /// The same of groups.
  @SuppressWarnings("ReferenceEquality")
  public boolean sharesGroups(Diagram other) {
    return groups == other.groups;
  }

  /// The same of edges.
  @SuppressWarnings("ReferenceEquality")
  public boolean sharesEdges(Diagram other) {
    return edges == other.edges;
  }

  public Optional<Node> node(Id id) {
    return Optional.ofNullable(nodes.get(id));
  }

  public Optional<Group> group(Id id) {
    return Optional.ofNullable(groups.get(id));
  }

  public Optional<Edge> edge(Id id) {
    return Optional.ofNullable(edges.get(id));
  }

  public Optional<Element> find(Id id) {
    Element found = nodes.get(id);
    if (found == null) found = groups.get(id);
    if (found == null) found = edges.get(id);
    return Optional.ofNullable(found == null ? notes.get(id) : found);
  }

  /// Groups first, then nodes, edges and notes: the order in which they are drawn.
  public Stream<Element> elements() {
    return Stream.of(groups, nodes, edges, notes).flatMap(kind -> kind.values().stream());
  }

  public boolean isEmpty() {
    return groups.isEmpty() && nodes.isEmpty() && notes.isEmpty();
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
    if (groups.containsKey(id)) {
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
    return new Diagram(text, groups, nodes, edges, notes, requirement, workload, remarks, latches);
  }

  public Diagram requiring(Map<String, String> requirement) {
    return new Diagram(
        title, groups, nodes, edges, notes, Settings.copy(requirement), workload, remarks, latches);
  }

  public Diagram carrying(Map<String, String> workload) {
    return new Diagram(
        title, groups, nodes, edges, notes, requirement, Settings.copy(workload), remarks, latches);
  }

  public Diagram remarking(Remarks remarks) {
    return new Diagram(title, groups, nodes, edges, notes, requirement, workload, remarks, latches);
  }

  /// This diagram with elements locked or free again; an unknown id changes nothing.
  public Diagram locking(Set<Id> ids, boolean on) {
    return latched(latches.locking(those(ids, this::holds), on));
  }

  /// This diagram with groups folded or open again; an id of anything else changes nothing.
  public Diagram folding(Set<Id> ids, boolean on) {
    return latched(latches.folding(those(ids, groups::containsKey), on));
  }

  private static Set<Id> those(Set<Id> ids, Predicate<Id> condition) {
    return ids.stream().filter(condition).collect(Collectors.toUnmodifiableSet());
  }

  private Diagram latched(Latches latches) {
    return new Diagram(title, groups, nodes, edges, notes, requirement, workload, remarks, latches);
  }

  /// This diagram with the ids of each kind in the order that a function makes of them.
  ///
  /// @param order gives back exactly the ids that it is given
  public Diagram inOrder(UnaryOperator<List<Id>> order) {
    return new Diagram(
        title,
        inOrder(groups, order),
        inOrder(nodes, order),
        inOrder(edges, order),
        inOrder(notes, order),
        requirement,
        workload,
        remarks,
        latches);
  }

  private static <E> OrderedPMap<Id, E> inOrder(
      OrderedPMap<Id, E> elements, UnaryOperator<List<Id>> order) {
    var before = List.copyOf(elements.keySet());
    var after = order.apply(before);
    if (after.equals(before)) return elements;
    var next = OrderedPMap.<Id, E>empty();
    for (var id : after) next = next.plus(id, elements.get(id));
    return next;
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
    return switch (element) {
      case Node n -> {
        checkParent(n, n.parent());
        yield new Diagram(
            title,
            groups,
            nodes.plus(n.id(), n),
            edges,
            notes,
            requirement,
            workload,
            remarks,
            latches);
      }
      case Group g -> {
        checkParent(g, g.parent());
        yield new Diagram(
            title,
            groups.plus(g.id(), g),
            nodes,
            edges,
            notes,
            requirement,
            workload,
            remarks,
            latches);
      }
      case Edge e -> {
        check(isEnd(e.from()), e, "it starts at nothing: " + e.from());
        check(isEnd(e.to()), e, "it ends at nothing: " + e.to());
        yield new Diagram(
            title,
            groups,
            nodes,
            edges.plus(e.id(), e),
            notes,
            requirement,
            workload,
            remarks,
            latches);
      }
      case Note n ->
          new Diagram(
              title,
              groups,
              nodes,
              edges,
              notes.plus(n.id(), n),
              requirement,
              workload,
              remarks,
              latches);
    };
  }

  /// This diagram without an element and without the edges that ended at it; what stood in a group
  /// that goes stands in that group's own parent afterwards. An unknown id changes nothing.
  public Diagram without(Id id) {
    var next = this;
    for (var edge : edgesOf(id)) next = next.dropped(edge.id());
    var parent = parentOf(id);
    if (groups.containsKey(id)) {
      for (var g : groups()) if (g.parent().equals(Optional.of(id))) next = next.with(g.in(parent));
      for (var n : nodes()) if (n.parent().equals(Optional.of(id))) next = next.with(n.in(parent));
    }
    return next.dropped(id);
  }

  private Diagram dropped(Id id) {
    return new Diagram(
        title,
        groups.minus(id),
        nodes.minus(id),
        edges.minus(id),
        notes.minus(id),
        requirement,
        workload,
        remarks,
        latches.without(id));
  }

  private boolean holds(Id id) {
    return find(id).isPresent();
  }

  private boolean isEnd(Id id) {
    return nodes.containsKey(id) || groups.containsKey(id);
  }

  private void checkParent(Element element, Optional<Id> parent) {
    if (parent.isEmpty()) return;
    check(groups.containsKey(parent.get()), element, "there is no group " + parent.get());
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
        && same(groups, d.groups)
        && same(nodes, d.nodes)
        && same(edges, d.edges)
        && same(notes, d.notes)
        && requirement.equals(d.requirement)
        && workload.equals(d.workload)
        && remarks.equals(d.remarks)
        && latches.equals(d.latches);
  }

  /// The same elements in the same order, since the order is what lies on what.
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(
      OrderedPMap<Id, ? extends Element> some, OrderedPMap<Id, ? extends Element> others) {
    if (some == others) return true;
    if (some.size() != others.size()) return false;
    var other = others.values().iterator();
    for (var one : some.values()) if (!one.equals(other.next())) return false;
    return true;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        title, groups, nodes, edges, notes, requirement, workload, remarks, latches);
  }

  @Override
  public String toString() {
    return "Diagram[" + title + ": " + nodes.size() + " nodes, " + edges.size() + " edges]";
  }
}
