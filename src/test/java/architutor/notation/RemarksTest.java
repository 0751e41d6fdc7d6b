package architutor.notation;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Acceptance;
import architutor.model.Answer;
import architutor.model.Answer.Given;
import architutor.model.Id;
import architutor.model.Remarks;
import architutor.text.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemarksTest {
  private static final String REMARKS =
      """
      title: Jobs
      nodes:
        jobs: {service: sqs}
      accepted:
        - {rule: queue-without-dead-letter, about: [jobs], reason: "Jobs are rebuilt nightly, a lost one does not matter", since: 2026-11-21, until: 2027-06-30}
        - {rule: no-budget, reason: The company has one for all, since: 2026-11-20}
      answers:
        backups-restored: {answer: yes, on: 2026-11-21, note: Restored the warehouse in March}
        game-day: not-applicable
      """;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void whatAPersonSaidIsReadAndWrittenAsItStood() {
    var read = DiagramReader.read("jobs.yaml", REMARKS);
    assertThat(read.problems()).isEmpty();
    assertThat(read.diagram().remarks())
        .isEqualTo(
            new Remarks(
                List.of(
                    new Acceptance(
                        "queue-without-dead-letter",
                        List.of(Id.of("jobs")),
                        "Jobs are rebuilt nightly, a lost one does not matter",
                        TODAY,
                        Optional.of(LocalDate.of(2027, 6, 30))),
                    new Acceptance(
                        "no-budget",
                        List.of(),
                        "The company has one for all",
                        TODAY.minusDays(1),
                        Optional.empty())),
                Map.of(
                    "backups-restored",
                    new Answer(Given.YES, Optional.of(TODAY), "Restored the warehouse in March"),
                    "game-day",
                    Answer.of(Given.NOT_APPLICABLE))));
    assertThat(DiagramWriter.yaml(read.diagram())).isEqualTo(REMARKS);
  }

  @Test
  void answersMayStandOnOneLine() {
    var read = DiagramReader.read("a.yaml", "title: x\nanswers: {restored: yes, tagged: no}\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.diagram().remarks().answers())
        .isEqualTo(Map.of("restored", Answer.of(Given.YES), "tagged", Answer.of(Given.NO)));
  }

  /// The lines stand alone in a file, from its third line on.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {about: [a], reason: It is only a test, since: 2026-11-21} | 3:5: «rule» is missing: add a line «rule: …»
          {rule: r, about: [a], since: 2026-11-21} | 3:5: «reason» is missing: add a line «reason: …»
          {rule: r, about: [a], reason: "  short    ", since: 2026-11-21} | 3:27: «  short    » is no reason: say in 10 letters or more why this is all right
          {rule: r, about: [a], reason: It is only a test} | 3:5: «since» is missing: add a line «since: …»
          {rule: r, about: [a], reason: It is only a test, since: May} | 3:54: «May» is no date: write year, month and day, such as 2027-06-30
          {rule: r, about: [a], reason: It is only a test, since: 2026-11-21, until: 2026-02-30} | 3:73: «2026-02-30» is no date: write year, month and day, such as 2027-06-30
          {rule: r, about: [a b], reason: It is only a test, since: 2026-11-21} | 3:15: «a b» names no element: use the names under «nodes:», «groups:» and «edges:»
          {rule: r, about: [a], reason: It is only a test, since: 2026-11-21, by: me} | 3:73: «by» is no key we know here: use one of rule, about, reason, since, until
          """)
  void aBrokenAcceptanceIsNamedAndAcceptsNothing(String line, String problem) {
    var read = DiagramReader.read("b.yaml", "title: x\naccepted:\n  - " + line + "\n");
    assertThat(read.problems()).extracting(Problem::toString).containsExactly("b.yaml:" + problem);
    assertThat(read.diagram().remarks()).isEqualTo(Remarks.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          maybe | 3:8: «maybe» is no answer we know: use one of yes, no, not-applicable
          {on: 2026-11-21} | 3:8: «answer» is missing: add a line «answer: …»
          {answer: noo} | 3:9: «noo» is no answer we know: did you mean «no»?
          {answer: yes, on: soon} | 3:22: «soon» is no date: write year, month and day, such as 2027-06-30
          """)
  void aBrokenAnswerIsNamedAndAnswersNothing(String answer, String problem) {
    var read = DiagramReader.read("b.yaml", "title: x\nanswers:\n  ask: " + answer + "\n");
    assertThat(read.problems()).extracting(Problem::toString).containsExactly("b.yaml:" + problem);
    assertThat(read.diagram().remarks()).isEqualTo(Remarks.NONE);
  }
}
