package architutor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The files that a person means by naming files and folders.
final class Drawings {
  private Drawings() {}

  static List<Path> in(List<Path> named) {
    return named.stream().flatMap(Drawings::in).distinct().toList();
  }

  private static Stream<Path> in(Path named) {
    if (!Files.isDirectory(named)) return Stream.of(named);
    try (var all = Files.walk(named)) {
      return all
          .filter(Files::isRegularFile)
          .filter(Drawings::isDrawing)
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDrawing(Path file) {
    var ending = ending(file);
    return ending.equals("yaml") || ending.equals("yml") || ending.equals("json");
  }

  /// What stands behind the last point of a file's name, in small letters; empty without a point.
  static String ending(Path file) {
    var name = file.toString();
    var dot = name.lastIndexOf('.');
    return dot < name.lastIndexOf('/') + 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
