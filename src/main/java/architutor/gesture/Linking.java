package architutor.gesture;

import architutor.model.Id;

/// The next press on a node or a frame begins a connection, wherever on it that is.
record Linking() implements State {
  @Override
  public Next press(Input.Press press, Scene scene) {
    return scene
        .hit(press.at())
        .map(Hit::id)
        .filter(id -> isEnd(id, scene))
        .map(id -> Next.to(Connecting.from(id)))
        .orElse(Next.to(this));
  }

  private static boolean isEnd(Id id, Scene scene) {
    return scene.diagram().node(id).isPresent() || scene.diagram().group(id).isPresent();
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(this);
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return Next.done();
  }
}
