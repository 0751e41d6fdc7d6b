package architutor.gesture;

import architutor.model.Point;

/// The paper follows the pointer. Since points are in drawing coordinates and the window shifts the
/// paper at once, the pointer is always over `start` again when the next input comes.
record Panning(Point start) implements State {
  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(this, new Act.Pan(drag.at().x() - start.x(), drag.at().y() - start.y()));
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return Next.done();
  }
}
