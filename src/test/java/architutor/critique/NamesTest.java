package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.text.Problem;
import architutor.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a calculation or a sentence asks of the elements of a rule has to be known.
final class NamesTest {
  private static final Vocabulary VOCABULARY = new Vocabulary(Catalog.shipped());
  private static final String RULE =
      """
      id: mine
      title: A queue waits for its worker
      pillar: reliability
      severity: info
      match:
        nodes:
          queue: {service: sqs, visibility-timeout: < 6 * worker.timeout}
          worker: {trait: compute, memory: queue.limit.max-message}
        many: {others: {service: lambda}}
        edges: [queue -> worker]
        where: ["sum(others.timeout) > queue.retention + queue.limit.in-flight-max"]
      about: queue
      say: "{queue} waits {queue.visibility-timeout} for {6 * worker.timeout} of {worker.service}."
      why: At most {queue.limit.max-message} within {requirement.freshness} of {workload.load}.
      see: [{title: T, url: "https://docs.aws.amazon.com/", as-of: 2026-11}]
      fixes:
        - title: Let {queue} wait
          set: {queue: {visibility-timeout: "{6 * worker.timeout}"}}
        - title: Add a table
          add:
            nodes: {table: {service: dynamodb, label: "Of {queue}", capacity-mode: "{queue.type}"}}
            edges: [worker -> table]
        - title: Take a stream
          replace: {queue: kinesis-data-streams}
          set: {queue: {shards: 2}}
      bad: [{name: b, nodes: {a: {service: sqs}}, finds: [a]}]
      good: [{name: g, nodes: {a: {service: s3}}}]
      """;

  private static List<String> problems(String text) {
    var problems = new ArrayList<Problem>();
    new RuleReader(VOCABULARY, problems).read(Texts.parse("mine.yaml", text));
    return problems.stream().map(Problem::toString).toList();
  }

  private static List<String> problems(String right, String wrong) {
    assertThat(RULE).contains(right);
    return problems(RULE.replace(right, wrong));
  }

  @Test
  void whatIsKnownIsNoProblem() {
    assertThat(problems(RULE)).isEmpty();
  }

  @Test
  void aMisspeltSettingOfAnotherElementIsAProblemWhereItStands() {
    assertThat(problems("< 6 * worker.timeout", "< 6 * worker.timout"))
        .containsExactly(
            "mine.yaml:7:47: «worker.timout» is no setting of what it may be, and no fact: did you"
                + " mean «timeout»?");
  }

  @Test
  void aSettingThatOnlyOtherServicesHaveIsAProblem() {
    assertThat(problems("queue.retention +", "queue.shards +"))
        .singleElement()
        .asString()
        .startsWith("mine.yaml:11:11: «queue.shards» is no setting of what it may be, and no fact");
  }

  @Test
  void aMisspeltLimitIsAProblem() {
    assertThat(problems("memory: queue.limit.max-message", "memory: queue.limit.max-mesage"))
        .containsExactly(
            "mine.yaml:8:38: «queue.limit.max-mesage» is no limit of what it may be: did you mean"
                + " «max-message»?");
  }

  @Test
  void whatIsGatheredOfManyIsChecked() {
    assertThat(problems("sum(others.timeout)", "sum(others.timout)"))
        .singleElement()
        .asString()
        .startsWith(
            "mine.yaml:11:11: «others.timout» is no setting of what it may be, and no fact");
  }

  @Test
  void aSentenceSpeaksOnlyOfWhatIsKnown() {
    assertThat(problems("{queue.visibility-timeout}", "{queue.visibility-timout}"))
        .containsExactly(
            "mine.yaml:13:1: «queue.visibility-timout» is no setting of what it may be, and no"
                + " fact: did you mean «visibility-timeout»?");
    assertThat(problems("{requirement.freshness}", "{requirement.freshnes}"))
        .containsExactly(
            "mine.yaml:14:1: «requirement.freshnes» is no requirement that is known: did you mean"
                + " «freshness»?");
    assertThat(problems("{queue.limit.max-message}", "{qeue.limit.max-message}"))
        .containsExactly(
            "mine.yaml:14:1: «qeue» is no name of this pattern: did you mean «queue»?");
  }

  @Test
  void whatStandsInBracketsAndCannotBeReadIsAProblem() {
    assertThat(problems("{6 * worker.timeout} of", "{6 x worker.timeout} of"))
        .containsExactly(
            "mine.yaml:13:1: «{6 x worker.timeout}» is no name, no value and no calculation: write"
                + " {queue}, {queue.retention} or {6 * worker.timeout}");
  }

  @Test
  void aFixStatesOnlyWhatCanBeStated() {
    assertThat(problems("queue: {visibility-timeout:", "queue: {visibility-timout:"))
        .containsExactly(
            "mine.yaml:18:19: «visibility-timout» is no setting of what «queue» may be: did you"
                + " mean «visibility-timeout»?");
    assertThat(problems("\"{6 * worker.timeout}\"}}", "\"{6 * worker.timout}\"}}"))
        .containsExactly(
            "mine.yaml:18:39: «worker.timout» is no setting of what it may be, and no fact: did you"
                + " mean «timeout»?");
    assertThat(problems("Let {queue} wait", "Let {qeue} wait"))
        .containsExactly(
            "mine.yaml:17:5: «{qeue}» is no name of the pattern: did you mean «queue»?");
    assertThat(problems("replace: {queue: kinesis-data-streams}", "replace: {queue: kinesis}"))
        .singleElement()
        .asString()
        .startsWith("mine.yaml:24:22: «kinesis» is no service; ");
  }

  @Test
  void whatAFixAddsIsChecked() {
    assertThat(problems("capacity-mode:", "capacity-mod:"))
        .containsExactly(
            "mine.yaml:21:63: «capacity-mod» is no setting of what «table» may be: did you mean"
                + " «capacity-mode»?");
    assertThat(problems("\"{queue.type}\"", "\"{queue.typ}\""))
        .singleElement()
        .asString()
        .startsWith("mine.yaml:21:78: «queue.typ» is no setting of what it may be, and no fact");
    assertThat(problems("Of {queue}", "Of {qeue}"))
        .containsExactly(
            "mine.yaml:21:49: «{qeue}» is no name of the pattern: did you mean «queue»?");
    assertThat(problems("table: {service: dynamodb", "table: {service: dynamo"))
        .contains(
            "mine.yaml:21:32: «dynamo» is no service; did you mean «dynamodb»?: use a service of"
                + " the catalogue");
  }

  @Test
  void aNameMayBeWhatAnyOfTheAlternativesSays() {
    var either =
        RULE.replaceAll(
            "(?s)match:.*?about:",
            """
            match:
              - nodes: {queue: {service: sqs}, worker: {service: lambda}}
              - nodes: {queue: {service: kinesis-data-streams}, worker: {service: lambda}}
            about:\
            """);
    assertThat(problems(either.replace("within", "{queue.shards}"))).isEmpty();
    assertThat(problems(either.replace("within", "{queue.table-class}")))
        .singleElement()
        .asString()
        .startsWith("mine.yaml:10:1: «queue.table-class» is no setting of what it may be");
  }
}
