package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.layout.Routed;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import org.junit.jupiter.api.Test;

final class PassageTest {
  private static final Diagram BEFORE =
      Diagram.EMPTY
          .with(Node.of("a", "s3").at(new Point(0, 0)))
          .with(Node.of("b", "athena").at(new Point(200, 0)))
          .with(Edge.of(Id.of("a"), Id.of("b"), EdgeKind.QUERY));

  @Test
  void halfWayIsInTheMiddleAndTheLineComesAlong() {
    var after = BEFORE.with(Node.of("b", "athena").at(new Point(200, 100)));
    var half = Passage.of(Routed.of(BEFORE), after).at(0.5);
    assertThat(half.diagram().node(Id.of("b")).orElseThrow().at()).contains(new Point(200, 50));
    assertThat(half.diagram().node(Id.of("a")).orElseThrow().at()).contains(new Point(0, 0));
    assertThat(half.routes().of(Id.of("a--b")).getLast()).isEqualTo(new Point(168, 50));
  }

  @Test
  void whatIsNewOrOnlyRenamedGoesNowhere() {
    var after =
        BEFORE
            .with(Node.of("a", "s3").at(new Point(0, 0)).labelled("Raw"))
            .with(Node.of("c", "sqs").at(new Point(0, 200)));
    assertThat(Passage.of(Routed.of(BEFORE), after).isNone()).isTrue();
  }
}
