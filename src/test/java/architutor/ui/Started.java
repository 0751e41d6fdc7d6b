package architutor.ui;

import architutor.app.Studio;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Starts the window as the program does, says when its first drawing is on the screen, and ends.
final class Started {
  static final String SIGN = "started";

  /// In frames.
  private static final int PATIENCE = 1800;

  private Started() {}

  public static void main(String[] args) {
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          while (!isUnderWay()) LockSupport.parkNanos(1_000_000);
        });
    Ui.launch(Studio::shipped, Optional.empty());
  }

  /// Nothing can be asked of the toolkit before it has begun to start.
  private static boolean isUnderWay() {
    try {
      Platform.runLater(Started::watch);
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static void watch() {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (frames++ > PATIENCE) System.exit(1);
        if (!isPainted()) return;
        stop();
        Frames.after(2, Started::end);
      }
    }.start();
  }

  /// Its title carries the name of a drawing as soon as there is one.
  private static boolean isPainted() {
    return javafx.stage.Window.getWindows().stream()
        .anyMatch(w -> w instanceof Stage s && !s.getTitle().equals(Words.of("name")));
  }

  private static void end() {
    System.out.println(SIGN);
    System.out.flush();
    System.exit(0);
  }
}
