package architutor.io.mermaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.notation.DiagramReader;
import architutor.text.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Gives what we write to the real Mermaid, which is fetched for the check and never shipped.
@Tag("long")
final class RealMermaidTest {
  private static final Path WORK = Path.of("target/mermaid");
  private static final Catalog CATALOG = Catalog.shipped();

  @Test
  void mermaidReadsAllThatWeWriteAndFindsEveryElement() throws Exception {
    assumeTrue(runs("node", "--version") && runs("npm", "--version"), "node and npm are missing");
    install();
    var command = new ArrayList<>(List.of("node", "check.mjs"));
    var expected = new ArrayList<String>();
    for (var diagram : diagrams()) {
      var name = "d" + expected.size();
      Files.writeString(WORK.resolve(name + ".f.mmd"), MermaidWriter.flowchart(diagram, CATALOG));
      Files.writeString(
          WORK.resolve(name + ".a.mmd"), MermaidWriter.architecture(diagram, CATALOG));
      command.add(name + ".f.mmd");
      command.add(name + ".a.mmd");
      expected.add(line(name + ".f.mmd", "flowchart-v2", nodes(diagram), diagram));
      expected.add(line(name + ".a.mmd", "architecture", diagram.nodes().size(), diagram));
    }
    assertThat(run(command.toArray(String[]::new)).lines()).containsExactlyElementsOf(expected);
  }

  private static String line(String file, String type, int nodes, Diagram d) {
    return "{\"file\":\"%s\",\"type\":\"%s\",\"nodes\":%d,\"groups\":%d,\"edges\":%d}"
        .formatted(file, type, nodes, d.groups().size(), d.edges().size());
  }

  /// In a flowchart notes are nodes, and so is a group at which an edge ends.
  private static int nodes(Diagram d) {
    var ends = d.groups().stream().filter(g -> !d.edgesOf(g.id()).isEmpty()).count();
    return d.nodes().size() + d.notes().size() + (int) ends;
  }

  private static List<Diagram> diagrams() throws IOException {
    var all = new ArrayList<Diagram>();
    for (var file : Shelf.files(Path.of("diagrams"))) all.add(DiagramReader.read(file).diagram());
    all.add(Diagram.EMPTY);
    all.add(NastyDiagrams.everything());
    var nasty = new NastyDiagrams(2026);
    for (var i = 0; i < 300; i++) all.add(nasty.next());
    return all;
  }

  private static void install() throws Exception {
    Files.createDirectories(WORK);
    for (var name : List.of("package.json", "check.mjs"))
      Files.copy(
          Path.of("src/test/mermaid", name),
          WORK.resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    run("npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error");
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String run(String... command) throws Exception {
    var process =
        new ProcessBuilder(command)
            .directory(WORK.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var output =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}
