package architutor.gesture;

import architutor.model.GroupKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The person's hand: what it is doing, and what each input means therefore. One gesture ends in at
/// most one [Act.Commit], and so in at most one step to undo.
public final class Hand {
  private static final Hand IDLE = new Hand(new Idle());

  private final State state;

  private Hand(State state) {
    this.state = state;
  }

  /// Selects, moves, connects, resizes: whatever lies under the next press.
  public static Hand idle() {
    return IDLE;
  }

  /// Carries a service from the palette; no press is needed, the next release over the canvas
  /// places it.
  public static Hand placing(String service) {
    return placing(service, Map.of());
  }

  /// The same, with settings that are stated from the start.
  public static Hand placing(String service, Map<String, String> settings) {
    return new Hand(new Placing(service, Map.copyOf(settings), Optional.empty()));
  }

  /// Draws a connection from the node or frame under the next press.
  public static Hand connecting() {
    return new Hand(new Linking());
  }

  /// Draws a frame from the next press to the next release.
  public static Hand grouping(GroupKind kind) {
    return new Hand(new Framing(kind, Optional.empty()));
  }

  public boolean isIdle() {
    return state instanceof Idle;
  }

  public Turn on(Input input, Scene scene) {
    return switch (input) {
      case Input.Press press -> turn(state.press(press, scene));
      case Input.Drag drag -> turn(state.drag(drag, scene));
      case Input.Release release -> turn(state.release(release, scene));
      case Input.Cancel _ -> new Turn(IDLE, cancelled(scene));
      case Input.Hover hover -> hovered(hover, scene);
      case Input.Scroll scroll -> new Turn(this, List.of(scrolled(scroll, scene)));
    };
  }

  private static Turn turn(Next next) {
    return new Turn(next.state() instanceof Idle ? IDLE : new Hand(next.state()), next.acts());
  }

  /// With nothing to cancel, Escape drops the selection.
  private List<Act> cancelled(Scene scene) {
    if (!isIdle()) return List.of(new Act.Clear());
    return scene.selection().isEmpty() ? List.of() : List.of(new Act.Select(Set.of()));
  }

  private Turn hovered(Input.Hover hover, Scene scene) {
    return new Turn(this, List.of(new Act.Over(scene.hit(hover.at()))));
  }

  /// A notch of a wheel, 40 pixels, zooms by about an eighth.
  private static Act scrolled(Input.Scroll scroll, Scene scene) {
    return scroll.mods().shortcut()
        ? new Act.ZoomAt(scroll.at(), Math.pow(2, scroll.dy() / 240))
        : new Act.Pan(scroll.dx() / scene.zoom(), scroll.dy() / scene.zoom());
  }
}
