package architutor.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.OrderedPMap;

/// A whole drawing, as a value: every change makes a new one that shares what did not change.
///
/// What always holds: ids are unique over all elements, both ends of an edge exist and are nodes or
/// groups, a parent exists and is a group, and no group stands in itself. Elements keep the order
/// in which they came.
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
          Remarks.NONE);

  private final String title;
  private final OrderedPMap<Id, Group> groups;
  private final OrderedPMap<Id, Node> nodes;
  private final OrderedPMap<Id, Edge> edges;
  private final OrderedPMap<Id, Note> notes;
  private final Map<String, String> requirement;
  private final Map<String, String> workload;
  private final Remarks remarks;

  private Diagram(
      String title,
      OrderedPMap<Id, Group> groups,
      OrderedPMap<Id, Node> nodes,
      OrderedPMap<Id, Edge> edges,
      OrderedPMap<Id, Note> notes,
      Map<String, String> requirement,
      Map<String, String> workload,
      Remarks remarks) {
    this.title = title;
    this.groups = groups;
    this.nodes = nodes;
    this.edges = edges;
    this.notes = notes;
    this.requirement = requirement;
    this.workload = workload;
    this.remarks = remarks;
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
    return Stream.of(nodes, groups, edges, notes)
        .map(kind -> (Element) kind.get(id))
        .filter(Objects::nonNull)
        .findFirst();
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
    return new Diagram(text, groups, nodes, edges, notes, requirement, workload, remarks);
  }

  public Diagram requiring(Map<String, String> requirement) {
    return new Diagram(
        title, groups, nodes, edges, notes, Settings.copy(requirement), workload, remarks);
  }

  public Diagram carrying(Map<String, String> workload) {
    return new Diagram(
        title, groups, nodes, edges, notes, requirement, Settings.copy(workload), remarks);
  }

  public Diagram remarking(Remarks remarks) {
    return new Diagram(title, groups, nodes, edges, notes, requirement, workload, remarks);
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
            title, groups, nodes.plus(n.id(), n), edges, notes, requirement, workload, remarks);
      }
      case Group g -> {
        checkParent(g, g.parent());
        yield new Diagram(
            title, groups.plus(g.id(), g), nodes, edges, notes, requirement, workload, remarks);
      }
      case Edge e -> {
        check(isEnd(e.from()), e, "it starts at nothing: " + e.from());
        check(isEnd(e.to()), e, "it ends at nothing: " + e.to());
        yield new Diagram(
            title, groups, nodes, edges.plus(e.id(), e), notes, requirement, workload, remarks);
      }
      case Note n ->
          new Diagram(
              title, groups, nodes, edges, notes.plus(n.id(), n), requirement, workload, remarks);
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
        remarks);
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
        && groups.equals(d.groups)
        && nodes.equals(d.nodes)
        && edges.equals(d.edges)
        && notes.equals(d.notes)
        && requirement.equals(d.requirement)
        && workload.equals(d.workload)
        && remarks.equals(d.remarks);
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, groups, nodes, edges, notes, requirement, workload, remarks);
  }

  @Override
  public String toString() {
    return "Diagram[" + title + ": " + nodes.size() + " nodes, " + edges.size() + " edges]";
  }
}
