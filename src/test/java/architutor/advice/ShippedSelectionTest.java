package architutor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ShippedSelectionTest {
  private static final Catalog CATALOG = Catalog.shipped();
  private static final Selection SELECTION = Selection.shipped(CATALOG);
  private static final Adviser ADVISER = new Adviser(CATALOG, SELECTION.decisions());

  @Test
  void nothingInTheShippedSelectionIsBroken() {
    assertThat(SELECTION.problems()).isEmpty();
  }

  static Stream<Decision> decisions() {
    return SELECTION.decisions().stream();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void eachDecisionHoldsForTheNeedsThatItNames(Decision decision) {
    var need = Need.NOTHING.among(decision.among());
    for (var kind : decision.needs().entrySet())
      for (var value : kind.getValue()) need = need.with(kind.getKey(), value);
    assertThat(ADVISER.advise(need).ranking())
        .first()
        .extracting(r -> r.service().id())
        .isIn(decision.answer());
  }

  @Test
  void everyAnswerThatIsGivenUpByAwsIsNone() {
    for (var decision : SELECTION.decisions())
      for (var id : decision.answer())
        assertThat(CATALOG.entry(id).orElseThrow().status())
            .as(decision.id())
            .isIn(Service.Status.ACTIVE, Service.Status.MAINTENANCE);
  }
}
