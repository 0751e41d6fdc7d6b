package architutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.app.Studio;
import architutor.app.report.Counts;
import architutor.app.report.Reviewed;
import architutor.critique.Critique;
import architutor.critique.Severity;
import architutor.model.Acceptance;
import architutor.model.Remarks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// The forms of a review besides SARIF.
final class ReportsTest {
  private static final String QUEUE =
      """
      title: Jobs
      nodes:
        jobs: {service: sqs, label: "J \\u0001 <b> & ]]> \\"q\\"", at: [0, 0]}
        worker: {service: lambda, at: [200, 0]}
      edges:
        - jobs -event-> worker
      """;
  private static final String RULE = "queue-without-dead-letter";

  @TempDir private Path folder = Path.of("");
  private Path queue = Path.of("");

  @BeforeEach
  void draw() throws IOException {
    queue = Files.writeString(folder.resolve("queue.yaml"), QUEUE);
  }

  @Test
  void theTextSaysInWhichLineAndShowsAWholePath() {
    assertThat(Run.of("review", queue).out())
        .contains("    " + queue + ":3\n", "\n    Fix: ")
        .doesNotContain("\u0001");
    assertThat(Run.of("review", "diagrams/examples/data-lake-naive.yaml").out())
        .containsPattern("\n    \\S[^\n]* → [^\n]* → ");
  }

  @Test
  void eachFindingIsACaseThatFailsUnlessItIsANote() throws Exception {
    var broken = Files.writeString(folder.resolve("b.yaml"), QUEUE + "  - jobs -> nowhere\n");
    var run = Run.of("review", queue, broken, "--format", "junit");
    assertThat(run.code()).isEqualTo(2);
    var root = xml(run.out());
    var cases = root.getElementsByTagName("testcase");
    assertThat(root.getAttribute("tests")).isEqualTo(Integer.toString(cases.getLength()));
    assertThat(root.getAttribute("failures"))
        .isEqualTo(Integer.toString(root.getElementsByTagName("failure").getLength()));
    assertThat(root.getAttribute("errors")).isEqualTo("1");
    assertThat(root.getElementsByTagName("error").getLength()).isEqualTo(1);
    assertThat(((Element) cases.item(0)).getAttribute("name")).isEqualTo(RULE + " (jobs)");
    assertThat(((Element) root.getElementsByTagName("failure").item(0)).getAttribute("message"))
        .startsWith("J \ufffd <b> & ]]> \"q\" ");
  }

  @Test
  void everyFormCountsACauseOnceAndNamesWhatFollowsFromIt() throws Exception {
    var naive = "diagrams/examples/data-lake-naive.yaml";
    var studio = Studio.shipped();
    var critique = studio.review(studio.open(Path.of(naive)).diagram());
    var errors = critique.count(Severity.ERROR);
    var warnings = critique.count(Severity.WARNING);
    var words = Counts.of(critique::count);
    assertThat(critique.findings()).hasSizeGreaterThan((int) critique.roots().count());
    assertThat(Run.of("review", naive).out())
        .contains("\n" + errors + " errors\n", "\n" + warnings + " warnings\n", "\n    With it: ");
    assertThat(Run.of("review", naive, "--format", "markdown").out())
        .contains(naive + "`: " + words, "<br>with it: ");
    assertThat(Run.of("review", naive, "--format", "html").out())
        .contains(": " + words + "</p>", ">\nWith it: ");
    assertThat(Run.of("review", naive, "--format", "json").out())
        .contains("\"error\" : " + errors + ",", "\"follows\" : {");
    assertThat(xml(Run.of("review", naive, "--format", "junit").out()).getAttribute("failures"))
        .isEqualTo(Long.toString(errors + warnings));
    assertThat(Run.of("review", naive, "--format", "sarif").out().lines())
        .filteredOn(line -> line.equals("          \"level\" : \"error\","))
        .hasSize((int) errors);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TEXT", "JSON", "SARIF", "JUNIT", "MARKDOWN", "HTML"})
  void aRuleThatWasLeftOutIsNamed(ReviewFormat format) {
    var studio = Studio.shipped();
    var opened = studio.open(queue);
    var all = studio.review(opened.diagram());
    var left = studio.rules().getLast();
    var critique =
        new Critique(all.diagram(), all.findings(), all.accepted(), all.questions(), List.of(left));
    var report = format.report(studio, new Terminal(System.out, System.err, false, 100), true);
    assertThat(report.of(List.of(Reviewed.of(queue, opened, all, studio.catalog()))))
        .doesNotContain(left.id());
    assertThat(report.of(List.of(Reviewed.of(queue, opened, critique, studio.catalog()))))
        .contains(left.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "junit", "markdown", "html"})
  void aReportGoesWholeIntoAFileAndIsTheSameEachTime(String format) throws IOException {
    var out = folder.resolve("out");
    var told = Run.of("review", queue, "--format", format).out();
    var run = Run.of("review", queue, "--format", format, "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(Run.of("review", queue).out());
    assertThat(out).content().isEqualTo(told).endsWith("\n");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(queue, out);
    }
  }

  @Test
  void anAcceptedFindingIsToldWithItsReasonAndFailsNothing() throws Exception {
    var accepted = accepted();
    assertThat(new SarifReport(folder).of(List.of(accepted)))
        .contains("\"justification\" : \"Rebuilt each night (until 2027-06-30)\"");
    assertThat(new JsonReport(true).of(List.of(accepted)))
        .contains("\"reason\" : \"Rebuilt each night\"", "\"until\" : \"2027-06-30\"");
    assertThat(xml(new JunitReport(9).of(List.of(accepted))).getAttribute("failures"))
        .isEqualTo("0");
    var terminal = new Terminal(System.out, System.err, false, 80);
    assertThat(new TextReport(terminal).of(List.of(accepted)))
        .contains("1 accepted\n\n  ○ ", "    Rebuilt each night (until 2027-06-30)\n");
  }

  /// A drawing whose one finding that matters is accepted.
  private Reviewed accepted() {
    var studio = Studio.shipped();
    var opened = studio.open(queue);
    var all = studio.review(opened.diagram());
    var lost =
        all.findings().stream().filter(f -> f.rule().id().equals(RULE)).findFirst().orElseThrow();
    var acceptance =
        new Acceptance(
            RULE,
            lost.about(),
            "Rebuilt each night",
            LocalDate.of(2026, 11, 21),
            Optional.of(LocalDate.of(2027, 6, 30)));
    var diagram = opened.diagram().remarking(Remarks.NONE.with(acceptance));
    return Reviewed.of(queue, opened, studio.review(diagram), studio.catalog());
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(UTF_8)))
        .getDocumentElement();
  }
}
