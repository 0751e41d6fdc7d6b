package architutor.ui;

import architutor.app.Studio;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The door to the window.
public final class Ui {
  private Ui() {}

  /// Opens the window and returns when it is closed. The knowledge is read while the window system
  /// starts.
  ///
  /// @param file what to open; without one the window shows an example
  /// @throws UnsupportedOperationException if there is no display
  public static void launch(Supplier<Studio> studio, Optional<Path> file) {
    var knowledge = CompletableFuture.supplyAsync(studio);
    var closed = new CompletableFuture<Boolean>();
    Platform.startup(() -> new DeskApp(knowledge, file, closed).start(new Stage()));
    closed.join();
  }
}
