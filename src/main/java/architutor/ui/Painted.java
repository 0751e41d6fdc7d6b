package architutor.ui;

import javafx.animation.AnimationTimer;

/// Waits until what the window shows now is on the screen: a frame is painted while the next one is
/// got ready.
final class Painted extends AnimationTimer {
  private static final int FRAMES = 2;

  private final Runnable then;
  private int frames;

  private Painted(Runnable then) {
    this.then = then;
  }

  /// Does on the window's thread what is not needed for that.
  static void then(Runnable work) {
    new Painted(work).start();
  }

  @Override
  public void handle(long now) {
    frames++;
    if (frames <= FRAMES) return;
    stop();
    then.run();
  }
}
