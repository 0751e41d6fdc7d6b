package architutor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether this machine can show a window, found out without trying: a toolkit that fails to start
/// says so in many lines.
final class Display {
  private static final List<Path> LIBRARIES =
      List.of(
          Path.of("/usr/lib"),
          Path.of("/usr/lib64"),
          Path.of("/lib"),
          Path.of("/lib64"),
          Path.of("/usr/local/lib"));
  private static final String GTK = "libgtk-3.so.0";

  private Display() {}

  /// What is missing, in a sentence; empty if a window can open.
  static Optional<String> missing() {
    return missing(System.getProperty("os.name", ""), System.getenv(), LIBRARIES);
  }

  static Optional<String> missing(
      String system, Map<String, String> environment, List<Path> libraries) {
    if (!system.equals("Linux")) return Optional.empty();
    if (environment.getOrDefault("DISPLAY", "").isEmpty()
        && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty())
      return Optional.of("There is no display for the window.");
    return libraries.stream().noneMatch(Display::hasGtk)
        ? Optional.of("The window needs libgtk-3, which is missing.")
        : Optional.empty();
  }

  /// In the folder itself or in one for a machine's kind, such as `x86_64-linux-gnu`.
  private static boolean hasGtk(Path folder) {
    if (Files.exists(folder.resolve(GTK))) return true;
    try (var below = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
      for (var kind : below) if (Files.exists(kind.resolve(GTK))) return true;
    } catch (java.io.IOException e) {
      // A folder that cannot be looked into holds nothing that could be loaded.
    }
    return false;
  }
}
