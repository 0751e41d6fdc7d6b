package architutor.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Finds the data files of a folder, whether it lies on a disk or ships inside the program.
public final class Shelf {
  private Shelf() {}

  /// The path of something that ships with the program, such as `rules/services`.
  ///
  /// @throws IllegalStateException if the program was built without it
  public static Path shipped(String name) {
    var found = Shelf.class.getResource("/" + name);
    if (found == null) throw new IllegalStateException("the program was built without " + name);
    try {
      var uri = found.toURI();
      if (uri.getScheme().equals("jar")) open(uri);
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The YAML files below a folder, in the order of their names; none where there is no such
  /// folder.
  public static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) return List.of();
    try (var all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".yaml"))
          .sorted(java.util.Comparator.comparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file's name without its ending.
  public static String stem(String file) {
    var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    var dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static void open(URI jar) {
    try {
      FileSystems.newFileSystem(jar, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      // Opened by an earlier look; it stays open as long as the program runs.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
