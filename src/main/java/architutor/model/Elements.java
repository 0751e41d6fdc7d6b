package architutor.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.OrderedPMap;

/// The elements of a drawing by kind and id, each kind in the order in which they came.
record Elements(
    OrderedPMap<Id, Group> groups,
    OrderedPMap<Id, Node> nodes,
    OrderedPMap<Id, Edge> edges,
    OrderedPMap<Id, Note> notes) {
  static final Elements NONE =
      new Elements(
          OrderedPMap.empty(), OrderedPMap.empty(), OrderedPMap.empty(), OrderedPMap.empty());

  Optional<Element> find(Id id) {
    Element found = nodes.get(id);
    if (found == null) found = groups.get(id);
    if (found == null) found = edges.get(id);
    return Optional.ofNullable(found == null ? notes.get(id) : found);
  }

  Elements with(Element element) {
    return switch (element) {
      case Group g -> new Elements(groups.plus(g.id(), g), nodes, edges, notes);
      case Node n -> new Elements(groups, nodes.plus(n.id(), n), edges, notes);
      case Edge e -> new Elements(groups, nodes, edges.plus(e.id(), e), notes);
      case Note n -> new Elements(groups, nodes, edges, notes.plus(n.id(), n));
    };
  }

  Elements without(Id id) {
    return new Elements(groups.minus(id), nodes.minus(id), edges.minus(id), notes.minus(id));
  }

  Elements inOrder(UnaryOperator<List<Id>> order) {
    return new Elements(
        inOrder(groups, order),
        inOrder(nodes, order),
        inOrder(edges, order),
        inOrder(notes, order));
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

  /// The same elements in the same order, since the order is what lies on what.
  @Override
  public boolean equals(Object other) {
    return other instanceof Elements e
        && same(groups, e.groups)
        && same(nodes, e.nodes)
        && same(edges, e.edges)
        && same(notes, e.notes);
  }

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
    return Objects.hash(groups, nodes, edges, notes);
  }
}
