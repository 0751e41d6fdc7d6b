package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.FLOW;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.USER;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Put;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Point;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConnectingTest {
  @Test
  void aLineFromAPortToANodeBecomesAnEdgeOfTheGuessedKind() {
    var play = Play.on(DIAGRAM).press(348, 120).drag(600, 120);
    assertThat(play.last())
        .isEqualTo(new Act.ConnectLine(ETL, new Point(600, 120), Optional.empty(), false));
    play.drag(800, 130);
    assertThat(play.last())
        .isEqualTo(new Act.ConnectLine(ETL, new Point(800, 130), Optional.of(USER), false));
    play.release(800, 130);
    assertThat(play.committed()).isEqualTo(Put.of(Edge.of(ETL, USER, EdgeKind.CATALOG)));
    assertThat(play.selection()).containsExactly(Edge.idOf(ETL, USER, 1));
  }

  @Test
  void aSecondEdgeBetweenTheSameNodesIsCounted() {
    var play = Play.on(DIAGRAM).press(120, 92).drag(320, 120).release(320, 120);
    assertThat(play.diagram().edge(Edge.idOf(RAW, ETL, 2)).map(Edge::kind))
        .contains(EdgeKind.CATALOG);
  }

  @Test
  void aLineToAFrameEndsAtTheFrame() {
    var play = Play.on(DIAGRAM).press(800, 92).drag(480, 200).release(480, 200);
    assertThat(play.committed()).isEqualTo(Put.of(Edge.of(USER, VPC, EdgeKind.DATA)));
  }

  @Test
  void nothingConnectsToItselfNorToTheFrameItStandsIn() {
    Play.on(DIAGRAM).press(120, 92).drag(120, 130).release(120, 120).leftNoTrace(DIAGRAM);
    Play.on(DIAGRAM).press(120, 92).drag(120, 0).release(120, 0).leftNoTrace(DIAGRAM);
    Play.on(DIAGRAM).press(120, 92).drag(140, 70).release(140, 70).leftNoTrace(DIAGRAM);
  }

  @Test
  void aLineToNothingAsksWhatShouldStandThere() {
    var play = Play.on(DIAGRAM).press(120, 92).drag(900, 900).release(900, 900);
    assertThat(play.acts().subList(play.acts().size() - 2, play.acts().size()))
        .containsExactly(new Act.Clear(), new Act.Offer(RAW, new Point(900, 900)));
    assertThat(play.diagram()).isSameAs(DIAGRAM);
    assertThat(play.isIdle()).isTrue();
  }

  @Test
  void anEndThatIsPutNowhereGoesBack() {
    Play.on(DIAGRAM)
        .selecting(FLOW)
        .press(320, 120)
        .drag(900, 900)
        .release(900, 900)
        .leftNoTrace(DIAGRAM, FLOW);
  }

  @Test
  void withTheToolALineBeginsAnywhereOnANodeOrAFrame() {
    var play =
        Play.on(DIAGRAM).with(Hand.connecting()).press(120, 120).drag(800, 120).release(800, 120);
    assertThat(play.committed()).isEqualTo(Put.of(Edge.of(RAW, USER, EdgeKind.CATALOG)));
    var frame =
        Play.on(DIAGRAM).with(Hand.connecting()).press(240, 250).drag(800, 120).release(800, 120);
    assertThat(frame.committed()).isEqualTo(Put.of(Edge.of(VPC, USER, EdgeKind.DATA)));
  }

  @Test
  void withTheToolAPressOnNothingIsTheEndOfIt() {
    var play =
        Play.on(DIAGRAM).with(Hand.connecting()).press(900, 900).drag(800, 120).release(800, 120);
    assertThat(play.acts()).isEmpty();
    assertThat(play.isIdle()).isTrue();
  }

  @Test
  void aFrameDoesNotConnectToWhatStandsInIt() {
    Play.on(DIAGRAM)
        .with(Hand.connecting())
        .press(240, 250)
        .drag(120, 120)
        .release(120, 120)
        .leftNoTrace(DIAGRAM);
  }

  @Test
  void aTipMovesToAnotherNodeAndTheEdgeStaysTheSame() {
    var play = Play.on(DIAGRAM).selecting(FLOW).press(320, 120).drag(800, 120).release(800, 120);
    var flow = DIAGRAM.edge(FLOW).orElseThrow();
    assertThat(play.diagram().edge(FLOW))
        .contains(
            new Edge(FLOW, RAW, USER, flow.kind(), flow.label(), flow.bends(), flow.settings()));
  }

  @Test
  void theStartOfAnEdgeMovesToo() {
    var play = Play.on(DIAGRAM).selecting(FLOW).press(120, 120).drag(800, 120).release(800, 120);
    assertThat(play.diagram().edge(FLOW).map(Edge::from)).contains(USER);
    assertThat(play.diagram().edge(FLOW).map(Edge::to)).contains(ETL);
  }

  @Test
  void aLineWhoseStartIsPutElsewhereRunsBackward() {
    var play = Play.on(DIAGRAM).selecting(FLOW).press(120, 120).drag(800, 120);
    assertThat(play.last())
        .isEqualTo(new Act.ConnectLine(ETL, new Point(800, 120), Optional.of(USER), true));
  }

  @Test
  void escapeLeavesNoTrace() {
    Play.on(DIAGRAM).press(348, 120).drag(800, 120).cancel().leftNoTrace(DIAGRAM);
    Play.on(DIAGRAM)
        .selecting(FLOW)
        .press(320, 120)
        .drag(800, 120)
        .cancel()
        .leftNoTrace(DIAGRAM, FLOW);
  }
}
