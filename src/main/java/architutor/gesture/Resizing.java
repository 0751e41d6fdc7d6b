package architutor.gesture;

import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Id;
import architutor.model.Point;
import java.util.Optional;

/// A handle of a group or a note is being pulled.
record Resizing(Id element, Compass place, Box box, Point start) implements State {
  /// In drawing units.
  static final double LEAST_WIDTH = 96;

  static final double LEAST_HEIGHT = 64;

  static Optional<State> of(Id element, Compass place, Point start, Scene scene) {
    return scene
        .diagram()
        .find(element)
        .flatMap(Shapes::box)
        .map(box -> new Resizing(element, place, box, start));
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(this, new Act.Preview(edit(drag.at(), drag.mods(), scene)));
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return Next.done(new Act.Commit(edit(release.at(), release.mods(), scene)));
  }

  /// The handle keeps its distance from the pointer that took it.
  private Resize edit(Point at, Mods mods, Scene scene) {
    var to = place.on(box).plus(at.x() - start.x(), at.y() - start.y());
    var kept = Shapes.contents(scene.diagram(), element);
    return new Resize(
        element, place.pulled(box, Grid.snap(to, mods), LEAST_WIDTH, LEAST_HEIGHT, kept));
  }
}
