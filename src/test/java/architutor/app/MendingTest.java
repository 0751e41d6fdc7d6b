package architutor.app;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Finding;
import architutor.critique.Profile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class MendingTest {
  private static final Studio STUDIO = Studio.shipped();

  @Test
  void allFixesOfOneKindAreOneEditAndLeaveNothingOfThatKind() {
    var drawing = STUDIO.example("data-lake-naive").diagram();
    var profile = STUDIO.profile(Profile.USUAL).orElseThrow();
    var kinds =
        STUDIO.review(drawing, profile).findings().stream()
            .filter(f -> !f.fixes().isEmpty())
            .collect(Collectors.groupingBy(f -> f.rule().id()));
    kinds.values().removeIf(alike -> alike.size() < 2);
    assertThat(kinds).isNotEmpty();
    kinds.forEach((rule, alike) -> {
      var mending = new Mending(STUDIO, profile, drawing);
      mending.run(f -> f.rule().id().equals(rule));
      var mended = mending.edit("all").applyTo(drawing);
      assertThat(mended).isEqualTo(mending.diagram());
      assertThat(mending.steps()).hasSizeLessThanOrEqualTo(alike.size()).isNotEmpty();
      assertThat(STUDIO.review(mended, profile).findings())
          .extracting(Finding::key)
          .doesNotContainAnyElementsOf(alike.stream().map(Finding::key).toList());
    });
  }
}
