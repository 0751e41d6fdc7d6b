package architutor.ui;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// Shows where something goes: one short movement at a time, none where the system asks for calm.
final class Motion {
  private static final Duration TIME = Duration.millis(160);

  private Optional<Transition> running = Optional.empty();

  /// @param step told how much of the way is done, at last 1
  void play(DoubleConsumer step) {
    end();
    if (Calm.isAsked()) {
      step.accept(1);
      return;
    }
    var way =
        new Transition() {
          {
            setCycleDuration(TIME);
            setInterpolator(Interpolator.EASE_BOTH);
          }

          @Override
          protected void interpolate(double share) {
            step.accept(share);
          }
        };
    running = Optional.of(way);
    way.play();
  }

  /// Stops where it is.
  void end() {
    running.ifPresent(Transition::stop);
    running = Optional.empty();
  }
}
