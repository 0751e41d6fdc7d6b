package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Pillar;
import architutor.critique.Rule;
import architutor.critique.Severity;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RuleIndexTest {
  private static final Known KNOWN =
      new Known(
          Bench.STUDIO, Optional.empty(), Set.of("queue-without-dead-letter"), java.util.List.of());
  private static final RuleIndex INDEX = RuleIndex.of(Bench.STUDIO.rules());

  @Test
  void withoutWordsAllRulesAreListedWorstFirst() {
    assertThat(INDEX.find(" "))
        .containsExactlyInAnyOrderElementsOf(Bench.STUDIO.rules())
        .isSortedAccordingTo(java.util.Comparator.comparing(Rule::severity));
  }

  @Test
  void allWordsMustBeThereInAnyOrderAndThoseOfATitleComeFirst() {
    var found = INDEX.find("Queue DEAD-letter fifo");
    assertThat(found.getFirst().title())
        .isEqualTo("Make the dead-letter queue of a FIFO queue FIFO as well");
    assertThat(INDEX.find("queue")).containsAll(found);
    assertThat(INDEX.find("qqqq")).isEmpty();
  }

  @Test
  void aRuleIsFoundByItsServiceItsTaskAndItsId() {
    for (var words : new String[] {"sqs", "3.3", "queue-without-dead-letter"})
      assertThat(INDEX.find(words)).extracting(Rule::id).contains("queue-without-dead-letter");
  }

  @Test
  void filtersAddUp() {
    var filter =
        RuleFilter.ALL
            .severity(Optional.of(Severity.WARNING))
            .pillar(Optional.of(Pillar.RELIABILITY))
            .task(Optional.of("3.3"));
    var listed = Bench.STUDIO.rules().stream().filter(r -> filter.lets(r, KNOWN)).toList();
    assertThat(listed)
        .isNotEmpty()
        .allMatch(r ->
            r.severity() == Severity.WARNING
                && r.pillar() == Pillar.RELIABILITY
                && r.exam().contains("3.3"));
    assertThat(Bench.STUDIO.rules().stream().filter(r -> filter.own(true).lets(r, KNOWN)))
        .extracting(Rule::id)
        .containsExactly("queue-without-dead-letter");
  }
}
