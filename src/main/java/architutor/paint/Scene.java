package architutor.paint;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// A diagram before and after a change, seen as one: what goes is still there and what comes is
/// there already.
///
/// @param ghost what it would be after the change, if one waits
record Scene(Diagram before, Optional<Diagram> ghost) {
  /// Outer before inner.
  List<Group> groups() {
    var depths = new HashMap<Id, Integer>();
    var all = both(Diagram::groups).toList();
    for (var group : all) depths.put(group.id(), depth(group.id()));
    return all.stream().sorted(Comparator.comparing(g -> depths.get(g.id()))).toList();
  }

  List<Edge> edges() {
    return both(Diagram::edges).toList();
  }

  List<Node> nodes() {
    return both(Diagram::nodes).toList();
  }

  List<Note> notes() {
    return both(Diagram::notes).toList();
  }

  /// The corners of an edge that has no route: straight from one end to the other, with a gap of
  /// `gap` at either; empty if an end has no place or both are too close.
  List<Point> straight(Edge edge, double gap) {
    var from = find(edge.from()).flatMap(Scene::body);
    var to = find(edge.to()).flatMap(Scene::body);
    if (from.isEmpty() || to.isEmpty()) return List.of();
    var line = List.of(from.get().centre(), to.get().centre());
    return Lines.without(line, from.get().grown(gap)).stream()
        .flatMap(part -> Lines.without(part, to.get().grown(gap)).stream())
        .findFirst()
        .orElse(List.of());
  }

  /// The part of an element that a ring goes around: icon, frame or card.
  static Optional<Box> body(Element element) {
    return switch (element) {
      case Node node -> node.icon();
      case Group group -> group.box();
      case Note note -> Optional.of(note.box());
      case Edge _ -> Optional.empty();
    };
  }

  Change change(Id id) {
    if (ghost.isEmpty()) return Change.NONE;
    var old = before.find(id);
    var next = after().find(id);
    if (old.isEmpty()) return Change.ADDED;
    if (next.isEmpty()) return Change.REMOVED;
    return old.equals(next) ? Change.NONE : Change.ALTERED;
  }

  boolean isLocked(Id id) {
    return after().isLocked(id);
  }

  boolean isFolded(Id id) {
    return after().isFolded(id);
  }

  private Optional<Element> find(Id id) {
    return after().find(id).or(() -> before.find(id));
  }

  private Diagram after() {
    return ghost.orElse(before);
  }

  private int depth(Id group) {
    return (after().group(group).isPresent() ? after() : before).around(group).size();
  }

  private <E extends Element> Stream<E> both(Function<Diagram, Collection<E>> kind) {
    var next = kind.apply(after()).stream();
    if (ghost.isEmpty()) return next;
    return Stream.concat(
        kind.apply(before).stream().filter(e -> after().find(e.id()).isEmpty()), next);
  }
}
