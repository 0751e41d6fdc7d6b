package architutor.ui;

import architutor.app.Studio;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Starts the window as the program does, says when what one begins with is on the screen and takes
/// keys, and ends.
final class Started {
  /// Followed by how long processors worked for it until then, in ms.
  static final String SIGN = "started ";

  /// In frames.
  private static final int PATIENCE = 600;

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

  /// Whether the start page has the focus.
  private static boolean isPainted() {
    return javafx.stage.Window.getWindows().stream()
        .flatMap(w -> Optional.ofNullable(w.getScene().getFocusOwner()).stream())
        .anyMatch(owner -> "start-new".equals(owner.getId()));
  }

  private static void end() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    System.out.println(SIGN + system.getProcessCpuTime() / 1_000_000);
    System.out.flush();
    System.exit(0);
  }
}
