package architutor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CliTest {
  private static final String QUEUE =
      """
      title: Jobs
      nodes:
        jobs: {service: sqs, label: Jobs, at: [0, 0]}
        worker: {service: lambda, at: [200, 0]}
      edges:
        - jobs -> worker
      """;
  private static final String RULE = "queue-without-dead-letter";

  @TempDir private Path folder = Path.of("");
  private Path queue = Path.of("");

  @BeforeEach
  void draw() throws IOException {
    queue = file("queue.yaml", QUEUE);
  }

  @Test
  void aReviewWithFindingsAtTheThresholdEndsWithOne() {
    var run = Run.of("review", queue);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Jobs  " + queue, RULE).doesNotContain("\u001b");
    assertThat(Run.of("review", queue, "--fail-on", "never").code()).isZero();
    assertThat(Run.of("review", queue, "--fail-on", "error").code()).isZero();
  }

  @Test
  void noLineIsWiderThanTheTerminalUnlessItIsAnAddress() {
    assertThat(Run.of("review", queue).out().lines().filter(l -> !l.contains("://")))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void aReviewForProgramsHasThePromisedKeysInOrder() {
    var run = Run.of("review", queue, "--format", "json");
    assertThat(topKeys(run.out()))
        .containsExactly(
            "file", "title", "score", "counts", "findings", "suppressed", "problems", "stopped");
    assertThat(run.out()).contains("\"rule\" : \"" + RULE + "\"");
    assertThat(Run.of("review", queue, "--format", "json").out()).isEqualTo(run.out());
  }

  @Test
  void severalDrawingsAreAListForPrograms() {
    assertThat(Run.of("review", folder, "--format", "json").out()).startsWith("[").contains("Jobs");
    assertThat(Run.of("review", queue, queue, "--format", "json").out()).startsWith("[");
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestIsReviewed() throws IOException {
    var broken = file("broken.yaml", QUEUE + "  - jobs -> nowhere\n");
    var run = Run.of("review", broken);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(broken + ":7:5: there is no node «nowhere»: use one of jobs, worker\n");
    assertThat(run.out()).contains(RULE);
  }

  @Test
  void badInputIsOneLineWithAPlaceAndEndsWithTwo() throws IOException {
    for (var bad :
        List.of(
            folder.resolve("missing.yaml"),
            file("empty.yaml", ""),
            file("broken-yaml.yaml", "title: [a\nnodes: {"),
            Files.write(
                folder.resolve("p.yaml"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}))) {
      var run = Run.of("review", bad);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).matches("\\Q" + bad + "\\E:\\d+:\\d+: [^:\n]+: [^\n]+\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review",
        "review --fail-on sometimes x",
        "reveiw x",
        "services no-such",
        "services s3 --search x",
        "rules no-such",
        "rules --check no-such-folder",
        "fix x.yaml",
        "fix x.yaml --rule no-such",
        "fix x.yaml --all --profile no-such",
        "review x.yaml --profile no-such",
        "convert a.yaml",
        "convert a.yaml b.exe",
        "convert a.png b.png",
        "convert a.yaml b.png --scale 99",
        "--bogus"
      })
  void badUsageIsOneLineAndEndsWithTwo(String words) {
    var run = Run.of((Object[]) words.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void aSlipInACommandIsRecognised() {
    assertThat(Run.of("reveiw").err()).contains("did you mean «review»?");
  }

  @Test
  void fixingARuleCuresWhatItFound() {
    var mended = folder.resolve("mended.yaml");
    var run = Run.of("fix", queue, "--rule", RULE, "-o", mended);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("→ ");
    assertThat(queue).hasContent(QUEUE);
    assertThat(Run.of("review", mended).out()).doesNotContain(RULE);
    assertThat(Run.of("fix", mended, "--rule", RULE).out()).isEqualTo("Nothing to fix.\n");
  }

  @Test
  void aFileThatWasNotWhollyReadIsNeverWrittenOver() throws IOException {
    var broken = file("broken.yaml", QUEUE + "  - jobs -> nowhere\n");
    assertThat(Run.of("fix", broken, "--all").code()).isEqualTo(2);
    assertThat(Run.of("layout", broken).code()).isEqualTo(2);
    assertThat(Run.of("convert", broken, queue).code()).isEqualTo(2);
    assertThat(broken).hasContent(QUEUE + "  - jobs -> nowhere\n");
    assertThat(queue).hasContent(QUEUE);
  }

  @Test
  void aDrawingIsNotConvertedIntoItself() {
    assertThat(Run.of("convert", queue, queue).code()).isEqualTo(2);
    assertThat(queue).hasContent(QUEUE);
  }

  @Test
  void aDrawingBecomesMermaidAndAPicture() throws IOException {
    var text = folder.resolve("out.mmd");
    var picture = folder.resolve("out.png");
    assertThat(Run.of("convert", queue, text)).isEqualTo(new Run(0, "", "", 0));
    assertThat(Run.of("convert", queue, picture)).isEqualTo(new Run(0, "", "", 0));
    assertThat(text).content().contains("flowchart LR\n", "jobs -->");
    assertThat(Files.readAllBytes(picture)).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void layoutPlacesWhatHasNoPlace() throws IOException {
    var bare = file("bare.yaml", QUEUE.replaceAll(", at: [^}]*", ""));
    var placed = folder.resolve("placed.yaml");
    assertThat(Run.of("layout", bare, "-o", placed)).isEqualTo(new Run(0, "", "", 0));
    assertThat(placed).content().contains("jobs: {service: sqs, label: Jobs, at: [");
  }

  @Test
  void servicesAndRulesForProgramsHaveThePromisedKeys() {
    assertThat(topKeys(Run.of("services", "s3", "--format", "json").out()))
        .contains("id", "partOf", "status", "properties", "limits", "latency", "relations", "docs");
    assertThat(topKeys(Run.of("rules", RULE, "--format", "json").out()))
        .containsExactly(
            "id",
            "title",
            "pillar",
            "severity",
            "exam",
            "services",
            "covers",
            "fixable",
            "examples",
            "see");
    assertThat(Run.of("examples", "--format", "json").code()).isZero();
  }

  @Test
  void aSearchFindsAServiceByAnOldName() {
    assertThat(Run.of("services", "--search", "kinesis firehose").out())
        .startsWith("  data-firehose");
  }

  @Test
  void everyCommandExplainsItself() {
    for (var command :
        List.of(
            "review",
            "fix",
            "accept",
            "answer",
            "convert",
            "layout",
            "services",
            "rules",
            "examples")) {
      var run = Run.of(command, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("Usage: architutor " + command);
    }
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /// Keys of the outermost object, or of the first one in a list.
  private static List<String> topKeys(String json) {
    var indent = json.startsWith("[") ? "    " : "  ";
    return json.lines()
        .filter(l -> l.startsWith(indent + '"'))
        .map(l -> l.substring(indent.length() + 1, l.indexOf('"', indent.length() + 1)))
        .distinct()
        .toList();
  }
}
