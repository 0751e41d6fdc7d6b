package architutor.gesture;

import java.util.Optional;

/// Nothing is going on.
record Idle() implements State {
  @Override
  public Next press(Input.Press press, Scene scene) {
    var hit = scene.hit(press.at());
    if (press.button() == Input.Button.MIDDLE || press.mods().space())
      return Next.to(new Panning(press.at()));
    if (press.button() == Input.Button.LEFT && press.clicks() > 1)
      return named(hit)
          .map(body -> Next.done(new Act.OpenLabel(body.id())))
          .orElseGet(() -> Next.to(new Pressing(press, hit)));
    return Next.to(new Pressing(press, hit));
  }

  private static Optional<Hit> named(Optional<Hit> hit) {
    return hit.filter(h -> h instanceof Hit.Body);
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
