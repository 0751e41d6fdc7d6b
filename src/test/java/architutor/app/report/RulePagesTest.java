package architutor.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Template;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

final class RulePagesTest {
  @Test
  void eachRuleHasAPageAndARowAndTheyNeverDiffer() {
    var pages = RulePages.of(Sample.STUDIO);
    var names =
        new ArrayList<>(Sample.STUDIO.rules().stream().map(rule -> rule.id() + ".md").toList());
    names.add("README.md");
    assertThat(pages.keySet()).containsExactlyInAnyOrderElementsOf(names);
    assertThat(Sample.STUDIO.rules())
        .allSatisfy(
            rule -> assertThat(pages.get("README.md")).contains("](" + rule.id() + ".md) | "));
    assertThat(RulePages.of(Sample.STUDIO)).isEqualTo(pages);
  }

  @Test
  void aPageShowsWhatTheRuleSaysOfItsExamples() {
    assertThat(RulePages.of(Sample.STUDIO).get("queue-without-dead-letter.md"))
        .startsWith(RulePages.MARK + "# ")
        .contains("\n> *The queue* ")
        .contains("\n## Why\n", "\n## Pages\n", "\n## Fixes\n", "\n## Covers\n")
        .contains("\n## Found: ", "\n## Not found: ", "```mermaid\nflowchart LR\n", "```yaml\n");
  }

  @Test
  void aPageOfAQuestionPutsIt() {
    var asking = Sample.STUDIO.rules().stream().filter(r -> r.ask().isPresent()).toList();
    assertThat(asking)
        .isNotEmpty()
        .allSatisfy(rule ->
            assertThat(RulePages.of(Sample.STUDIO).get(rule.id() + ".md"))
                .contains("answered with no: " + Markdown.text(rule.ask().orElseThrow())));
  }

  @Test
  void holesReadAsWords() {
    assertThat(
            Holes.plain(
                new Template(
                    "{queue} keeps {queue.retention} up to {queue.limit.max-message}, but"
                        + " {requirement.freshness} and {workload.rows} count.")))
        .isEqualTo(
            "The queue keeps the queue's retention up to the queue's limit (max message), but the"
                + " required freshness and the stated rows count.");
  }
}
