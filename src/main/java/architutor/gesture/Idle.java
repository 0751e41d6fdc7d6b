package architutor.gesture;

import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;

/// Nothing is going on.
record Idle() implements State {
  @Override
  public Next press(Input.Press press, Scene scene) {
    if (press.button() == Input.Button.MIDDLE || press.mods().space())
      return Next.to(new Panning(press.at()));
    var hit = scene.hit(press.at());
    var isDouble = press.button() == Input.Button.LEFT && press.clicks() > 1;
    return isDouble && hit.isPresent() && hit.get() instanceof Hit.Body(var id)
        ? Next.done(twice(id, press.at(), scene))
        : Next.to(new Pressing(press, hit));
  }

  /// The icon stands for the service, the caption for what the person calls it.
  private static Act twice(Id id, Point at, Scene scene) {
    var isIcon =
        scene.diagram().node(id).flatMap(Node::icon).filter(box -> box.contains(at)).isPresent();
    return isIcon ? new Act.Explain(id) : new Act.OpenLabel(id);
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return Next.to(this);
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return Next.to(this);
  }
}
