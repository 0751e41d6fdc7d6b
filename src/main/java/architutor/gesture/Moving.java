package architutor.gesture;

import architutor.edit.Edit;
import architutor.edit.Move;
import architutor.model.Box;
import architutor.model.Element;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Elements follow the pointer.
///
/// @param lead the place of the element under the pointer; it is what comes to lie on the grid
record Moving(Set<Id> chosen, Point lead, Point start) implements State {
  /// Absent if what was pressed has no place of its own, as an edge.
  static Optional<State> of(Set<Id> chosen, Id pressed, Point start, Scene scene) {
    return scene
        .diagram()
        .find(pressed)
        .flatMap(Moving::place)
        .map(lead -> new Moving(chosen, lead, start));
  }

  private static Optional<Point> place(Element element) {
    return element instanceof Node node
        ? node.at()
        : Shapes.box(element).map(b -> new Point(b.x(), b.y()));
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(
        this,
        edit(drag.at(), drag.mods(), scene).<Act>map(Act.Preview::new).orElse(new Act.Clear()));
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return edit(release.at(), release.mods(), scene)
        .map(edit -> Next.done(new Act.Commit(edit), new Act.Select(chosen)))
        .orElse(Next.done(new Act.Clear()));
  }

  private Optional<Edit> edit(Point at, Mods mods, Scene scene) {
    var dx = at.x() - start.x();
    var dy = at.y() - start.y();
    var level = Math.abs(dx) >= Math.abs(dy);
    var right = mods.shift() && !level ? 0 : snapped(dx, lead.x(), mods);
    var down = mods.shift() && level ? 0 : snapped(dy, lead.y(), mods);
    if (right == 0 && down == 0) return Optional.empty();
    return Optional.of(Homes.settled(new Move(withNotes(scene), right, down), scene.diagram()));
  }

  private static double snapped(double shift, double place, Mods mods) {
    return mods.alt() ? shift : Grid.snap(place + shift) - place;
  }

  /// A note belongs to no group, yet people expect that a frame takes along the notes written in
  /// it.
  private Set<Id> withNotes(Scene scene) {
    var all = new LinkedHashSet<>(chosen);
    var frames = chosen.stream().flatMap(id -> scene.diagram().group(id).stream()).toList();
    for (var note : scene.diagram().notes())
      if (frames.stream().anyMatch(g -> holds(g.box(), note.box()))) all.add(note.id());
    return all;
  }

  private static boolean holds(Optional<Box> frame, Box box) {
    return frame.filter(f -> f.contains(box)).isPresent();
  }
}
