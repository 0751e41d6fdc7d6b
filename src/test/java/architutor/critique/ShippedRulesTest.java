package architutor.critique;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.text.Problem;
import architutor.text.Shelf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Each shipped rule runs its own examples.
final class ShippedRulesTest {
  private static final Catalog CATALOG = Catalog.shipped();
  private static final RuleBook BOOK = RuleBook.shipped(CATALOG);

  @Test
  void everyRuleFileCanBeRead() {
    assertThat(BOOK.problems().stream().map(Problem::toString)).isEmpty();
  }

  @Test
  void nothingIsWrongWithWhatIsReadOfThemLater() {
    var whole = RuleBook.read(Shelf.shipped("rules/critique"), CATALOG);
    assertThat(whole.problems().stream().map(Problem::toString)).isEmpty();
    assertThat(whole.rules()).isEqualTo(BOOK.rules());
  }

  @TestFactory
  Stream<DynamicTest> aRuleFindsItsBadExamplesAndNotItsGoodOnes() {
    var examiner = new Examiner(CATALOG, BOOK.rules());
    return BOOK.rules().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.id(),
                () ->
                    assertThat(examiner.examine(rule).stream().map(Problem::toString))
                        .isEqualTo(List.of())));
  }
}
