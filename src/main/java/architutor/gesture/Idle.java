package architutor.gesture;

/// Nothing is going on.
record Idle() implements State {
  @Override
  public Next press(Input.Press press, Scene scene) {
    if (press.button() == Input.Button.MIDDLE || press.mods().space())
      return Next.to(new Panning(press.at()));
    var hit = scene.hit(press.at());
    var isDouble = press.button() == Input.Button.LEFT && press.clicks() > 1;
    return isDouble && hit.isPresent() && hit.get() instanceof Hit.Body(var id)
        ? Next.done(new Act.OpenLabel(id))
        : Next.to(new Pressing(press, hit));
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
