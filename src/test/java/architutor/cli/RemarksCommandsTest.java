package architutor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person says back to a review. Today is 2026-11-21.
final class RemarksCommandsTest {
  private static final String DRAWING =
      """
      id: queues
      title: Queues
      story: Two queues that feed one function.
      nodes:
        jobs: {service: sqs, label: Jobs}
        mail: {service: sqs, label: Mail, at: [0, 100]}
        worker: {service: lambda}
      edges:
        - jobs -event-> worker
        - mail -event-> worker
      """;
  private static final String RULE = "queue-without-dead-letter";
  private static final String REASON = "Jobs are rebuilt nightly";

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void draw() throws IOException {
    file = Files.writeString(folder.resolve("queues.yaml"), DRAWING);
  }

  private Run accept(String rule, String about, String reason, String... more) {
    var words =
        new ArrayList<Object>(
            List.of("accept", file, "--rule", rule, "--about", about, "--reason", reason));
    words.addAll(List.of(more));
    return Run.of(words.toArray());
  }

  @Test
  void anAcceptedFindingIsOneLineMoreInTheFileAndAllElseStays() {
    var run = accept(RULE, "jobs", REASON, "--until", "2027-06-30");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Accepted until 2027-06-30: Jobs ");
    assertThat(file)
        .hasContent(
            DRAWING
                + "accepted:\n  - {rule: "
                + RULE
                + ", about: [jobs], reason: "
                + REASON
                + ", since: 2026-11-21, until: 2027-06-30}\n");
  }

  @Test
  void whatIsAcceptedNoLongerCountsAndIsListed() {
    var before = Run.of("review", file, "--format", "json").out();
    assertThat(accept(RULE, "jobs", REASON).code()).isZero();
    assertThat(accept(RULE, "mail", REASON, "--until", "2026-11-21").code()).isZero();
    var after = Run.of("review", file, "--format", "json").out();
    assertThat(before).contains("\"suppressed\" : [ ]", "\"rule\" : \"" + RULE + "\",\n      \"p");
    assertThat(after)
        .doesNotContain("\"rule\" : \"" + RULE + "\",\n      \"p")
        .contains(
            """
              "suppressed" : [
                {
                  "rule" : "queue-without-dead-letter",
                  "about" : [
                    "jobs"
                  ],
                  "reason" : "Jobs are rebuilt nightly",
                  "until" : null
                },
                {
                  "rule" : "queue-without-dead-letter",
                  "about" : [
                    "mail"
                  ],
                  "reason" : "Jobs are rebuilt nightly",
                  "until" : "2026-11-21"
                }
              ],
            """);
    assertThat(Run.of("review", file).out())
        .contains("2 accepted\n\n  ○ Jobs hands ", "    " + REASON + " (until 2026-11-21)\n");
  }

  @Test
  void acceptingAgainChangesTheReason() {
    accept(RULE, "jobs", REASON);
    var run = accept(RULE, "jobs", "Nobody misses them", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"reason\" : \"Nobody misses them\"", "\"until\" : null");
    assertThat(file).content().contains("Nobody misses them").doesNotContain(REASON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          queue-without-deadletter | jobs | 2027-01-01 | did you mean «queue-without-dead-letter»?
          queue-without-dead-letter | job | 2027-01-01 | did you mean «jobs»?
          queue-without-dead-letter | worker | 2027-01-01 | it finds something about jobs; mail
          queue-without-dead-letter | jobs,mail | 2027-01-01 | it finds something about jobs; mail
          queue-without-dead-letter | jobs | soon | «soon» is no date
          queue-without-dead-letter | jobs | 2026-11-20 | 2026-11-20 is over
          """)
  void whatCannotBeAcceptedIsSaidAndTheFileStays(
      String rule, String about, String until, String said) {
    var run = accept(rule, about, REASON, "--until", until);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains(said);
    assertThat(file).hasContent(DRAWING);
  }

  @Test
  void aShortReasonIsNone() {
    var run = accept(RULE, "jobs", "   because   ");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("«   because   » is no reason: say in 10 letters or more why");
  }

  @Test
  void anAnswerIsNotedWithItsDayAndReplacesTheOneBefore() {
    assertThat(Run.of("answer", file, "backups-restored", "no").out())
        .isEqualTo("Answered backups-restored with no.\n");
    var run = Run.of("answer", file, "backups-restored", "yes", "--note", "In March");
    assertThat(run.code()).isZero();
    assertThat(file)
        .hasContent(
            DRAWING
                + "answers:\n"
                + "  backups-restored: {answer: yes, on: 2026-11-21, note: In March}\n");
  }

  @Test
  void anAnswerThatIsNoneIsRefused() {
    for (var words : List.of(List.of("restored", "maybe"), List.of("is it?", "yes"))) {
      var run = Run.of("answer", file, words.get(0), words.get(1));
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err().lines()).hasSize(1);
    }
    assertThat(file).hasContent(DRAWING);
  }

  @Test
  void aFileThatWasNotWhollyReadKeepsItsRemarks() throws IOException {
    var broken =
        DRAWING + "accepted:\n  - {rule: x, about: [jobs], reason: no, since: 2026-11-21}\n";
    Files.writeString(file, broken);
    assertThat(accept(RULE, "jobs", REASON).code()).isEqualTo(2);
    assertThat(Run.of("answer", file, "restored", "yes").code()).isEqualTo(2);
    assertThat(Run.of("fix", file, "--all").code()).isEqualTo(2);
    assertThat(file).hasContent(broken);
    var review = Run.of("review", file);
    assertThat(review.err()).contains("queues.yaml:12:30: «no» is no reason: ");
    assertThat(review.out()).contains("Jobs hands ");
  }

  @Test
  void fixingTakesBackEveryAcceptanceOfNothing() throws IOException {
    var nothing = "  - {rule: %s, about: [%s], reason: It was only a test, since: 2026-11-21}\n";
    Files.writeString(
        file,
        DRAWING
            + "accepted:\n"
            + nothing.formatted(RULE, "gone")
            + nothing.formatted(RULE, "away")
            + nothing.formatted(RULE, "jobs"));
    assertThat(Run.of("fix", file, "--rule", "acceptance-unused").code()).isZero();
    assertThat(file).content().contains("about: [jobs]").doesNotContain("gone", "away");
  }

  @Test
  void aProfileAsksOnlySomeOfTheRules() {
    assertThat(Run.of("review", file, "--profile", "cost").out()).doesNotContain(RULE);
    assertThat(Run.of("review", file, "--profile", "quick").out()).contains(RULE);
    assertThat(Run.of("review", file, "--profile", "quik").err())
        .startsWith("there is no profile «quik»: did you mean «quick»?");
    assertThat(Run.of("fix", file, "--rule", RULE, "--profile", "cost").out())
        .isEqualTo("Nothing to fix.\n");
  }
}
