package architutor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Opens the window, or shows in words and as a picture what it would.
record Opening(Desk desk, Window window) {
  int open(Optional<Path> file) throws IOException {
    var missing = Display.missing();
    if (missing.isEmpty())
      try {
        window.open(file);
        return Exit.CLEAN;
      } catch (Window.Missing e) {
        missing = Optional.of(e.getMessage());
      }
    new NoWindow(desk).show(missing.orElseThrow());
    return Exit.CLEAN;
  }
}
