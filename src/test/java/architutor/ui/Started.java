package architutor.ui;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Starts the program as a person does, says when what one begins with is on the screen and takes
/// keys, and ends. Its first argument is what to wait for; the others are the program's.
final class Started {
  /// What is waited for.
  enum What {
    /// A window with a word in it and none of the program: nothing on this toolkit starts faster.
    EMPTY,
    /// The start page, whose first button has the keys.
    PAGE,
    /// A drawing of which all is selected and deleted by keys, and the sheet is empty.
    DRAWING
  }

  /// Followed by how long processors worked for it until then, in ms.
  static final String SIGN = "started ";

  /// In frames.
  private static final int PATIENCE = 600;

  private Started() {}

  public static void main(String[] args) throws ReflectiveOperationException {
    var what = What.valueOf(args[0]);
    if (what == What.EMPTY) {
      Platform.startup(Started::empty);
      return;
    }
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          while (!isUnderWay(what)) LockSupport.parkNanos(1_000_000);
        });
    var program = Class.forName("architutor.Main").getDeclaredMethod("main", String[].class);
    program.setAccessible(true);
    program.invoke(null, (Object) Stream.of(args).skip(1).toArray(String[]::new));
  }

  private static void empty() {
    var stage = new Stage();
    stage.setScene(new Scene(new Label("empty"), 1440, 900));
    stage.show();
    when(() -> true, Started::end);
  }

  /// Nothing can be asked of the toolkit before it has begun to start.
  private static boolean isUnderWay(What what) {
    try {
      Platform.runLater(() -> watch(what));
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static void watch(What what) {
    switch (what) {
      case EMPTY -> {}
      case PAGE -> when(Started::isPage, Started::end);
      case DRAWING ->
          when(
              Started::isDrawing,
              () -> {
                press(KeyCode.A, true);
                press(KeyCode.DELETE, false);
                when(Started::isBlank, Started::end);
              });
    }
  }

  /// Goes on in the first frame in which something is so; what it shows then is on the screen two
  /// frames later.
  private static void when(BooleanSupplier isSo, Runnable then) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        if (frames++ > PATIENCE) System.exit(1);
        if (!isSo.getAsBoolean()) return;
        stop();
        then.run();
      }
    }.start();
  }

  private static boolean isPage() {
    return owner().filter(node -> "start-new".equals(node.getId())).isPresent();
  }

  /// The drawing is there once the window is called so.
  private static boolean isDrawing() {
    return window().filter(stage -> !stage.getTitle().equals(Words.of("name"))).isPresent()
        && owner().filter(CanvasView.class::isInstance).isPresent();
  }

  private static boolean isBlank() {
    return owner().filter(canvas -> canvas.lookup(".canvas-hint").isVisible()).isPresent();
  }

  private static void press(KeyCode code, boolean isShortcut) {
    owner()
        .ifPresent(owner ->
            Event.fireEvent(
                owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isShortcut, false, false)));
  }

  private static Optional<Node> owner() {
    return window().flatMap(stage -> Optional.ofNullable(stage.getScene().getFocusOwner()));
  }

  private static Optional<Stage> window() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .findFirst();
  }

  private static void end() {
    Frames.after(
        2,
        () -> {
          var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
          System.out.println(SIGN + system.getProcessCpuTime() / 1_000_000);
          System.out.flush();
          System.exit(0);
        });
  }
}
