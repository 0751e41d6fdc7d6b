package architutor.gesture;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Locks;
import architutor.edit.Reparent;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A handle of a group or a note is being pulled.
///
/// @param kept what a group has to stay around
record Resizing(
    Element element,
    Compass place,
    Box box,
    List<Box> kept,
    Point start,
    Homes homes,
    Neighbours neighbours)
    implements State {
  /// In drawing units.
  static final double LEAST_WIDTH = 96;

  static final double LEAST_HEIGHT = 64;

  /// Absent if it is locked.
  static Optional<State> of(Id id, Compass place, Point start, Scene scene) {
    return scene
        .diagram()
        .find(id)
        .filter(_ -> !Locks.movable(scene.diagram(), Set.of(id)).isEmpty())
        .flatMap(element ->
            Shapes.box(element)
                .map(box ->
                    new Resizing(
                        element,
                        place,
                        box,
                        Shapes.contents(scene.diagram(), id),
                        start,
                        Homes.of(scene.shown(), scene.diagram().withContents(id)),
                        Neighbours.of(scene, Set.of(id)))));
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return plan(drag.at(), drag.mods(), scene).shown(this, drag.at());
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return plan(release.at(), release.mods(), scene).done(scene.selection());
  }

  private Plan plan(Point at, Mods mods, Scene scene) {
    var next = outline(at, mods, scene.zoom());
    var guides =
        mods.alt()
            ? Guides.NONE
            : new Guides(neighbours.lines(next, place.across(), place.down()), List.of());
    return settled(next, scene).with(guides);
  }

  /// The handle keeps its distance from the pointer that took it; with the shortcut key the centre
  /// stays where it is.
  private Box outline(Point at, Mods mods, double zoom) {
    var to = place.on(box).plus(at.x() - start.x(), at.y() - start.y());
    var aligned = neighbours.aligned(to, place, mods, zoom);
    return mods.shortcut()
        ? place.pulledFromCentre(box, aligned, LEAST_WIDTH, LEAST_HEIGHT, kept)
        : place.pulled(box, aligned, LEAST_WIDTH, LEAST_HEIGHT, kept);
  }

  /// The new outline, and with it whatever comes to stand in the frame and the frame to stand in.
  private Plan settled(Box next, Scene scene) {
    var resize = new Resize(element.id(), next);
    if (!(element instanceof Group group)) return Plan.of(resize);
    var steps = new ArrayList<Edit>();
    steps.add(resize);
    var home = homes.around(next);
    var isElsewhere = !Homes.id(home).equals(group.parent()) && !isInUnplaced(group, scene);
    if (isElsewhere) steps.add(new Reparent(Set.of(group.id()), Homes.id(home)));
    var taken = taken(group, next, scene);
    if (!taken.isEmpty()) steps.add(new Reparent(taken, Optional.of(group.id())));
    var refusal =
        Optional.of(Homes.kind(home))
            .filter(_ -> isElsewhere)
            .flatMap(kind -> scene.nesting().refusal(group.kind(), kind))
            .or(() -> Framing.refusal(taken, group.kind(), scene));
    return new Plan(
        steps.size() == 1 ? resize : new All(resize.title(), steps), Guides.NONE, refusal);
  }

  private static boolean isInUnplaced(Group group, Scene scene) {
    return group
        .parent()
        .flatMap(scene.diagram()::group)
        .filter(g -> g.box().isEmpty())
        .isPresent();
  }

  /// What stood beside the frame and is now wholly inside.
  private static Set<Id> taken(Group frame, Box next, Scene scene) {
    var diagram = scene.diagram();
    var inside =
        scene
            .shown()
            .elements()
            .filter(e -> e instanceof Node || e instanceof Group)
            .filter(e -> !e.id().equals(frame.id()))
            .filter(e -> diagram.parentOf(e.id()).equals(frame.parent()))
            .filter(e -> Shapes.box(e).filter(next::contains).isPresent())
            .map(Element::id)
            .collect(Collectors.toSet());
    return Locks.movable(diagram, inside);
  }
}
