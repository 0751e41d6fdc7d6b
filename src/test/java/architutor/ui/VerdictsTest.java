package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.advice.Advice;
import architutor.advice.Advice.Verdict;
import architutor.advice.Recommendation;
import architutor.catalog.Service;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class VerdictsTest {
  private static final Service STREAMS = service("kinesis-data-streams");
  private static final Service FIREHOSE = service("data-firehose");
  private static final Service MSK = service("msk");

  private static Service service(String id) {
    return Bench.STUDIO.catalog().entry(id).orElseThrow();
  }

  private static Advice advice(Verdict verdict, Service... ranking) {
    var places =
        Stream.of(ranking)
            .map(s ->
                new Recommendation(
                    s, 1, List.of("made for " + s.brief()), List.of("bad at it"), List.of()))
            .toList();
    return new Advice(Map.of(), List.of(), places, verdict, List.of());
  }

  @Test
  void theFirstFitsBestAndTheOnlyOneJustFits() {
    assertThat(Verdicts.sentence(advice(Verdict.FITS, FIREHOSE, STREAMS), Optional.empty()))
        .isEqualTo("Amazon Data Firehose fits best.");
    assertThat(Verdicts.sentence(advice(Verdict.FITS, FIREHOSE), Optional.empty()))
        .isEqualTo("Amazon Data Firehose fits.");
  }

  @Test
  void whatTheDrawingHasFitsOrAnotherFitsBetterAndWhy() {
    var advice = advice(Verdict.FITS, FIREHOSE, STREAMS);
    assertThat(Verdicts.sentence(advice, Optional.of(FIREHOSE)))
        .isEqualTo("Amazon Data Firehose fits.");
    assertThat(Verdicts.because(advice, Optional.of(FIREHOSE))).isEmpty();
    assertThat(Verdicts.sentence(advice, Optional.of(STREAMS)))
        .isEqualTo("Amazon Data Firehose would fit better than Amazon Kinesis Data Streams.");
    assertThat(Verdicts.because(advice, Optional.of(STREAMS)))
        .contains("For Firehose: made for Firehose");
  }

  @Test
  void whereItIsCloseTheDrawingsOwnIsNamedFirst() {
    var advice = advice(Verdict.CLOSE, FIREHOSE, STREAMS, MSK);
    assertThat(Verdicts.sentence(advice, Optional.empty()))
        .isEqualTo("It is close between Amazon Data Firehose and Amazon Kinesis Data Streams.");
    assertThat(Verdicts.sentence(advice, Optional.of(STREAMS)))
        .isEqualTo("Amazon Kinesis Data Streams fits, and Amazon Data Firehose a little better.");
    assertThat(Verdicts.sentence(advice, Optional.of(FIREHOSE)))
        .isEqualTo("Amazon Data Firehose fits, and Amazon Kinesis Data Streams nearly as well.");
    assertThat(Verdicts.sentence(advice, Optional.of(MSK))).contains("would both fit better than");
  }

  @Test
  void whereNoneFitsTheLeastWrongIsNamedAndNothingIsReplaced() {
    var advice = advice(Verdict.NONE_FITS, FIREHOSE, STREAMS);
    assertThat(Verdicts.sentence(advice, Optional.of(STREAMS))).isEqualTo("None of these fits.");
    assertThat(Verdicts.because(advice, Optional.of(STREAMS)))
        .contains("The least wrong is Amazon Data Firehose.");
    assertThat(Verdicts.better(advice, STREAMS)).isEmpty();
  }
}
