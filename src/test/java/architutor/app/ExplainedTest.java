package architutor.app;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Rule;
import org.junit.jupiter.api.Test;

final class ExplainedTest {
  private static final Studio STUDIO = Studio.shipped();

  private static Rule rule(String id) {
    return STUDIO.rules().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aRuleIsExplainedByWhatIsFoundInItsExamples() {
    var explained = Explained.of(STUDIO, rule("queue-without-dead-letter"));
    assertThat(explained.bad())
        .allSatisfy(shown ->
            assertThat(shown.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.about()).isEqualTo(shown.example().finds())));
    assertThat(explained.good()).isNotEmpty().allMatch(shown -> shown.findings().isEmpty());
    assertThat(explained.fixes()).contains("Add a dead-letter queue with an alarm behind SQS");
  }

  @Test
  void anExampleIsOpenedAsADrawingThatIsInNoFile() {
    var example = rule("queue-without-dead-letter").bad().getFirst();
    var opened = STUDIO.open(example);
    assertThat(opened.path()).isEmpty();
    assertThat(opened.diagram().title()).isEqualTo("A queue straight into a function");
    assertThat(opened.diagram().nodes()).allMatch(node -> node.at().isPresent());
  }
}
