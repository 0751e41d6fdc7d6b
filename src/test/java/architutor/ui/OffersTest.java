package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OffersTest {
  private static final Id STREAM = Id.of("stream");
  private static final Id RAW = Id.of("raw");
  private static final Id SQL = Id.of("sql");
  private static final Diagram DIAGRAM =
      Diagram.EMPTY
          .with(Node.of("stream", "data-firehose").at(new Point(0, 0)))
          .with(Node.of("raw", "s3").at(new Point(240, 0)))
          .with(Node.of("sql", "athena").at(new Point(480, 0)))
          .with(Edge.of(RAW, SQL, EdgeKind.QUERY));

  private static Offers from(Id start, boolean isBackward) {
    return Offers.of(DIAGRAM, Bench.STUDIO.catalog(), start, isBackward);
  }

  @Test
  void whatAwsConnectsIsOfferedAndTheRestFadesWithItsFlows() {
    var offers = from(STREAM, false);
    assertThat(offers.offered()).extracting(Node::id).containsExactly(RAW);
    assertThat(offers.lit()).contains(Set.of(STREAM, RAW));
  }

  @Test
  void whatIsRefusedSaysWhy() {
    assertThat(from(STREAM, false).why(SQL))
        .isEqualTo("Athena cannot be pushed to: land the data in S3, which it reads");
    assertThat(from(STREAM, false).why(RAW)).isEmpty();
  }

  @Test
  void aLineThatRunsBackwardAsksTheOtherWayRound() {
    assertThat(from(SQL, true).why(STREAM)).isNotEmpty();
  }

  @Test
  void aServiceThatNobodyKnowsRefusesNothing() {
    var diagram = DIAGRAM.with(Node.of("odd", "odd").at(new Point(0, 240)));
    assertThat(Offers.of(diagram, Bench.STUDIO.catalog(), Id.of("odd"), false))
        .isEqualTo(Offers.NONE);
  }
}
