package architutor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Catalog;
import architutor.text.Problem;
import architutor.text.Texts;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Needs in the words of authors who had not seen the knowledge. The weights were found on `exam`
/// and `practice`; nothing was fitted to `mixed`.
final class TrialTest {
  private static final Catalog CATALOG = Catalog.shipped();
  private static final Selection SELECTION = Selection.shipped(CATALOG);

  @ParameterizedTest
  @ValueSource(strings = {"exam", "practice", "mixed"})
  void theAdviceIsMostlyRight(String name) {
    var problems = new ArrayList<Problem>();
    var cases = Trial.read(Texts.read(file(name)), problems);
    var trial = Trial.of(new Adviser(CATALOG, SELECTION.decisions()), cases);
    System.out.println("needs-" + name + ": " + trial);
    assertThat(problems).isEmpty();
    assertThat(share(trial.among(), trial)).isGreaterThan(0.9);
    assertThat(share(trial.first(), trial)).isGreaterThan(0.7);
    assertThat(share(trial.three(), trial)).isGreaterThan(0.9);
  }

  @Test
  void theAdviceIsMostlyRightOnDecisionsThatItWasNotTold() {
    var trial = Trial.heldBack(CATALOG, SELECTION.decisions());
    System.out.println("decisions held back: " + trial);
    assertThat(trial.asked()).isEqualTo(SELECTION.decisions().size());
    assertThat(share(trial.among(), trial)).isGreaterThan(0.85);
  }

  private static double share(int right, Trial trial) {
    return (double) right / trial.asked();
  }

  private static Path file(String name) {
    try {
      var found = TrialTest.class.getResource("/knowledge/needs-" + name + ".yaml");
      return Path.of(Objects.requireNonNull(found).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
