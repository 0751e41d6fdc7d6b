package architutor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DisplayTest {
  private static final Map<String, String> X = Map.of("DISPLAY", ":0");

  @Test
  void withoutADisplayThereIsNoWindow(@TempDir Path libraries) {
    assertThat(Display.missing("Linux", Map.of(), List.of(libraries)))
        .contains("There is no display for the window.");
  }

  @Test
  void withoutItsLibraryThereIsNoWindow(@TempDir Path libraries) throws IOException {
    assertThat(Display.missing("Linux", X, List.of(libraries))).isPresent();
    Files.createFile(
        Files.createDirectory(libraries.resolve("x86_64-linux-gnu")).resolve("libgtk-3.so.0"));
    assertThat(Display.missing("Linux", X, List.of(libraries))).isEmpty();
  }

  @Test
  void otherSystemsAlwaysHaveOne() {
    assertThat(Display.missing("Mac OS X", Map.of(), List.of())).isEmpty();
  }
}
