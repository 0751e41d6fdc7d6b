package architutor.gesture;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Fragment;
import architutor.edit.Locks;
import architutor.edit.Move;
import architutor.edit.Paste;
import architutor.edit.Reparent;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a drag takes along, looked up once when it begins.
///
/// @param moved the elements themselves and the notes written in the frames among them
/// @param tops those among them that may come to stand in another frame
/// @param box around the icons and outlines of all, without captions
/// @param homes the frames that stay
/// @param neighbours what stays, in view
/// @param loose the one node that is dragged, if it has no flows
record Load(
    Set<Id> moved,
    List<Element> tops,
    Box box,
    Homes homes,
    Neighbours neighbours,
    Optional<Node> loose) {
  /// Absent if nothing of it has a place or all of it is locked.
  static Optional<Load> of(Set<Id> chosen, Scene scene) {
    var diagram = scene.diagram();
    var moved = Locks.movable(diagram, withNotes(chosen, diagram));
    var carried = carried(moved, diagram);
    var shown = scene.shown();
    var tops =
        shown
            .elements()
            .filter(e -> e instanceof Node || e instanceof Group)
            .filter(e -> moved.contains(e.id()))
            .filter(e -> diagram.parentOf(e.id()).filter(carried::contains).isEmpty())
            .filter(e -> Shapes.box(e).isPresent() && !isInUnplaced(e, diagram))
            .toList();
    var boxes =
        diagram.elements().filter(e -> moved.contains(e.id())).flatMap(e -> Shapes.box(e).stream());
    var homes = Homes.of(shown, carried);
    var neighbours = Neighbours.of(scene, carried);
    return boxes
        .reduce(Box::union)
        .map(box -> new Load(moved, tops, box, homes, neighbours, loose(moved, diagram)));
  }

  private static Optional<Node> loose(Set<Id> moved, Diagram diagram) {
    return moved.stream()
        .filter(_ -> moved.size() == 1)
        .flatMap(id -> diagram.node(id).stream())
        .filter(node -> diagram.edges().stream().noneMatch(e -> e.touches(node.id())))
        .findFirst();
  }

  /// A note belongs to no group, yet people expect that a frame takes along the notes written in
  /// it.
  private static Set<Id> withNotes(Set<Id> chosen, Diagram diagram) {
    var all = new LinkedHashSet<>(chosen);
    var frames =
        diagram.groups().stream()
            .filter(g -> chosen.contains(g.id()))
            .flatMap(g -> g.box().stream())
            .toList();
    for (var note : diagram.notes())
      if (frames.stream().anyMatch(f -> f.contains(note.box()))) all.add(note.id());
    return all;
  }

  /// One walk up from each element, since a frame that looks for its contents looks at all.
  private static Set<Id> carried(Set<Id> moved, Diagram diagram) {
    return diagram
        .elements()
        .map(Element::id)
        .filter(id -> isCarried(id, moved, diagram))
        .collect(Collectors.toSet());
  }

  private static boolean isCarried(Id id, Set<Id> moved, Diagram diagram) {
    if (moved.contains(id)) return true;
    for (var up = diagram.parentOf(id); up.isPresent(); up = diagram.parentOf(up.get()))
      if (moved.contains(up.get())) return true;
    return false;
  }

  /// In a group that has no place an element stays wherever it lies.
  private static boolean isInUnplaced(Element element, Diagram diagram) {
    return diagram
        .parentOf(element.id())
        .flatMap(diagram::group)
        .filter(g -> g.box().isEmpty())
        .isPresent();
  }

  /// All shifted, and with it whatever that takes into a frame or out of one.
  Plan moved(double dx, double dy, Nesting nesting) {
    var move = new Move(moved, dx, dy);
    var refusal = Optional.<String>empty();
    var moves = new LinkedHashMap<Optional<Id>, Set<Id>>();
    for (var top : tops) {
      var home = home(top, dx, dy);
      if (Homes.id(home).equals(parent(top))) continue;
      refusal = refusal.or(() -> refusal(top, home, nesting));
      moves.computeIfAbsent(Homes.id(home), _ -> new LinkedHashSet<>()).add(top.id());
    }
    if (moves.isEmpty()) return Plan.of(move);
    var steps = new ArrayList<Edit>();
    steps.add(move);
    moves.forEach((home, ids) -> steps.add(new Reparent(ids, home)));
    return new Plan(new All(move.title(), steps), Guides.NONE, refusal);
  }

  /// Copies of all, shifted; the originals stay.
  Plan copied(double dx, double dy, Scene scene) {
    var paste = new Paste(Fragment.of(scene.diagram(), moved), dx, dy);
    var everywhere = Homes.of(scene.shown(), Set.of());
    var refusal = Optional.<String>empty();
    for (var top : tops)
      if (top instanceof Group group)
        refusal =
            refusal.or(() ->
                refusal(
                    top,
                    group.box().flatMap(b -> everywhere.around(b.moved(dx, dy))),
                    scene.nesting()));
    return new Plan(paste, Guides.NONE, refusal);
  }

  private Optional<Group> home(Element top, double dx, double dy) {
    return switch (top) {
      case Node node -> node.at().flatMap(p -> homes.around(p.plus(dx, dy)));
      case Group group -> group.box().flatMap(b -> homes.around(b.moved(dx, dy)));
      case Edge _, Note _ -> Optional.empty();
    };
  }

  private static Optional<Id> parent(Element top) {
    return switch (top) {
      case Node node -> node.parent();
      case Group group -> group.parent();
      case Edge _, Note _ -> Optional.empty();
    };
  }

  private static Optional<String> refusal(Element top, Optional<Group> home, Nesting nesting) {
    return top instanceof Group group
        ? nesting.refusal(group.kind(), Homes.kind(home))
        : Optional.empty();
  }
}
