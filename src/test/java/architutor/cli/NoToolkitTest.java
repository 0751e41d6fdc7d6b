package architutor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A command never loads a class of the window's toolkit, though it is on the class path.
final class NoToolkitTest {
  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "review a.yaml",
        "review a.yaml --format html",
        "convert a.yaml a.png",
        "convert a.yaml a.mmd",
        "layout a.yaml",
        "services",
        "rules",
        "examples",
        "fix a.yaml --all"
      })
  void aCommandDoesWithoutTheToolkit(String words) throws Exception {
    assertThat(loaded(words.split(" ")))
        .contains("architutor.cli.Cli")
        .noneMatch(NoToolkitTest::isToolkit);
  }

  @Test
  void whereThereIsNoDisplayNothingIsWrittenOver() throws Exception {
    loaded();
    loaded();
    assertThat(folder.resolve("data-lake.png")).exists();
    assertThat(folder.resolve("data-lake-2.png")).exists();
  }

  private static boolean isToolkit(String name) {
    return name.startsWith("javafx.") || name.startsWith("com.sun.javafx.");
  }

  /// The classes that a run loads.
  private List<String> loaded(String... words) throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("a.yaml"),
        "title: A\nnodes: {a: {service: s3}, b: {service: athena}}\nedges: [a -> b]\n");
    var log = folder.resolve("classes.log");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log.getFileName() + "::filecount=0",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "architutor.Main"));
    command.addAll(List.of(words));
    var start = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    start
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
    start.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    assertThat(start.start().waitFor()).isLessThan(2);
    try (var lines = Files.lines(log)) {
      return lines.flatMap(NoToolkitTest::name).toList();
    }
  }

  private static Stream<String> name(String line) {
    var words = line.substring(line.lastIndexOf(']') + 1).strip().split(" ");
    return Stream.of(words[0]);
  }
}
