package architutor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Heard;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NeedTest {
  private static final Heard SECONDS = new Heard("real time", "latency", "seconds", 1);
  private static final Heard HOURS = new Heard("nightly", "latency", "hours", 1);
  private static final Heard DEVICES = new Heard("sensors", "source", "devices", 1);
  private static final List<Heard> ALL = List.of(SECONDS, HOURS, DEVICES);

  @Test
  void whatWasMisheardCountsNoMoreAndTheRestOfItsKindDoes() {
    assertThat(Need.NOTHING.mishearing(ALL, Set.of(SECONDS)).needs())
        .isEqualTo(Map.of("latency", Set.of("hours")));
  }

  @Test
  void aKindOfWhichAllWasMisheardIsLeftOpen() {
    assertThat(Need.NOTHING.mishearing(ALL, Set.of(DEVICES)).needs())
        .isEqualTo(Map.of("source", Set.of()));
  }

  @Test
  void whatWasChosenStaysChosenWhateverTheTextSays() {
    var chosen = Need.NOTHING.with("latency", "minutes");
    assertThat(chosen.mishearing(ALL, Set.of(SECONDS))).isEqualTo(chosen);
  }

  @Test
  void theLastValueTakesItsKindAlong() {
    var chosen = Need.NOTHING.with("latency", "minutes");
    assertThat(chosen.without("latency", "minutes")).isEqualTo(Need.NOTHING);
    assertThat(chosen.with("latency", "hours").without("latency", "minutes").needs())
        .isEqualTo(Map.of("latency", Set.of("hours")));
  }
}
