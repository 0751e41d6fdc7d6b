package architutor.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Puts every source file into google-java-format. It runs here, on JDK 25, and not as a Maven
/// plugin because Maven itself may run on 17, whose parser does not know today's Java.
final class Format {
  private Format() {}

  /// Rewrites what is not in the format: `mvn -Pformat test-compile`.
  public static void main(String[] args) throws Exception {
    for (var file : astray()) Files.writeString(file, formatted(file));
  }

  static List<Path> astray() throws IOException, FormatterException {
    var astray = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList())
        if (!formatted(file).equals(Files.readString(file))) astray.add(file);
    }
    return astray;
  }

  /// Twice, because one pass over a long concatenation does not always come to rest.
  private static String formatted(Path file) throws IOException, FormatterException {
    var once = new Formatter().formatSourceAndFixImports(Files.readString(file));
    return new Formatter().formatSourceAndFixImports(once);
  }
}
