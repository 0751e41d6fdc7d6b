package architutor.gesture;

import architutor.arrange.Axis;
import architutor.arrange.Room;
import architutor.edit.Edit;
import architutor.model.Point;
import java.util.Optional;

/// Room is being made: what lies to the right of the press, or below it, goes along with the
/// pointer, whichever way that went farther.
record Spacing(Point start) implements State {
  /// What is held down for it.
  static final Mods MODS = new Mods(true, true, true, false);

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return edit(drag.at(), scene)
        .map(edit -> Next.to(this, new Act.Preview(edit)))
        .orElse(Next.to(this, new Act.Clear()));
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return edit(release.at(), scene)
        .map(edit -> Next.done(new Act.Commit(edit)))
        .orElse(Next.done(new Act.Clear()));
  }

  private Optional<Edit> edit(Point at, Scene scene) {
    var right = Grid.snap(at.x() - start.x());
    var down = Grid.snap(at.y() - start.y());
    return right >= down
        ? Room.make(scene.diagram(), Axis.ACROSS, start.x(), right)
        : Room.make(scene.diagram(), Axis.DOWN, start.y(), down);
  }
}
