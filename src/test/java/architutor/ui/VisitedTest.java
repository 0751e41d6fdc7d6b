package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Service;
import org.junit.jupiter.api.Test;

final class VisitedTest {
  private static final Service S3 = service("s3");
  private static final Service ATHENA = service("athena");
  private static final Service GLUE = service("glue-etl");

  private static Service service(String id) {
    return Bench.STUDIO.catalog().find(id).orElseThrow();
  }

  @Test
  void backAndForwardGoThroughWhatWasLookedAt() {
    var all = Visited.NOTHING.to(S3).to(ATHENA).to(GLUE);
    assertThat(all.by(-1).now()).contains(ATHENA);
    assertThat(all.by(-1).by(-1).by(1).now()).contains(ATHENA);
    assertThat(all.by(1)).isEqualTo(all);
    assertThat(Visited.NOTHING.by(-1)).isEqualTo(Visited.NOTHING);
  }

  @Test
  void whatLayAheadIsForgottenWhenAnotherIsOpened() {
    var all = Visited.NOTHING.to(S3).to(ATHENA).by(-1).to(GLUE);
    assertThat(all.can(1)).isFalse();
    assertThat(all.by(-1).now()).contains(S3);
  }

  @Test
  void theOneThatIsShownIsNotVisitedTwice() {
    assertThat(Visited.NOTHING.to(S3).to(S3)).isEqualTo(Visited.NOTHING.to(S3));
  }
}
