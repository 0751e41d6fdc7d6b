package architutor.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Compares with a file that a person has looked at; `-Dgolden.rewrite=true` writes it anew.
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  static void check(String file, List<?> lines) {
    var path = FOLDER.resolve(file);
    var text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    try {
      if (Boolean.getBoolean("golden.rewrite")) Files.writeString(path, text);
      assertThat(text).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
