package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.FLOW;
import static architutor.gesture.Desk.RAW;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Put;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BendingTest {
  private static final List<Point> STEP =
      List.of(new Point(148, 120), new Point(232, 120), new Point(232, 200), new Point(292, 200));

  private static final List<Point> CORNERS = STEP.subList(1, 3);

  private static Diagram bent(List<Point> corners) {
    return DIAGRAM.with(DIAGRAM.edge(FLOW).orElseThrow().bent(corners));
  }

  /// The flow of the desk, running in a step.
  private static Play step() {
    return Play.on(bent(CORNERS)).running(FLOW, STEP).selecting(FLOW);
  }

  private static Optional<List<Point>> corners(Play play) {
    return play.diagram().edge(FLOW).map(Edge::bends);
  }

  @Test
  void aPieceMovesAcrossItself() {
    var play = step().press(232, 160).drag(257, 300);
    var moved = List.of(new Point(256, 120), new Point(256, 200));
    assertThat(play.last())
        .isEqualTo(new Act.Preview(Put.of(DIAGRAM.edge(FLOW).orElseThrow().bent(moved))));
    play.release(257, 300);
    assertThat(play.committed()).isInstanceOf(Put.class);
    assertThat(corners(play)).contains(moved);
    assertThat(play.selection()).containsExactly(FLOW);
  }

  @Test
  void aPieceIsTakenAnywhere() {
    assertThat(corners(step().press(232, 140).drag(248, 140).release(248, 140)))
        .contains(List.of(new Point(248, 120), new Point(248, 200)));
  }

  @Test
  void aCornerMovesBothPiecesThatMeetInIt() {
    var play = step().press(232, 200).drag(248, 216).release(248, 216);
    assertThat(corners(play)).contains(List.of(new Point(248, 120), new Point(248, 216)));
  }

  @Test
  void withAltACornerLiesWhereThePointerPutIt() {
    var play = step().press(232, 200).holding(Mods.ALT).drag(245, 213).release(245, 213);
    assertThat(corners(play)).contains(List.of(new Point(245, 120), new Point(245, 213)));
  }

  @Test
  void aStraightLinePulledAsideGetsCorners() {
    var play = Play.on(DIAGRAM).selecting(FLOW).press(220, 120).drag(220, 160).release(220, 160);
    assertThat(corners(play))
        .contains(
            List.of(
                new Point(144, 120),
                new Point(144, 160),
                new Point(296, 160),
                new Point(296, 120)));
  }

  @Test
  void aLinePulledStraightLosesItsCorners() {
    var aside =
        List.of(
            new Point(148, 120),
            new Point(180, 120),
            new Point(180, 160),
            new Point(260, 160),
            new Point(260, 120),
            new Point(292, 120));
    var play = Play.on(bent(aside.subList(1, 5))).running(FLOW, aside).selecting(FLOW);
    play.press(220, 160).drag(220, 123).release(220, 123);
    assertThat(corners(play)).contains(List.of());
  }

  @Test
  void aPieceAtAnEndLeavesAStubThere() {
    var play = step().press(262, 200).drag(262, 240).release(262, 240);
    assertThat(corners(play))
        .contains(
            List.of(
                new Point(232, 120),
                new Point(232, 240),
                new Point(277, 240),
                new Point(277, 200)));
  }

  @Test
  void aLinePulledAlmostNowhereStaysFree() {
    Play.on(DIAGRAM)
        .selecting(FLOW)
        .press(220, 120)
        .drag(220, 124)
        .release(220, 124)
        .leftNoTrace(DIAGRAM, FLOW);
  }

  @Test
  void twoClicksOnAHandleLetGoOfIt() {
    assertThat(corners(step().pressTwice(232, 160))).contains(List.of());
    assertThat(corners(step().pressTwice(232, 200))).contains(List.of());
  }

  @Test
  void aFlowThatIsNotSelectedIsNotBent() {
    var play = Play.on(DIAGRAM).selecting(RAW).press(220, 120).drag(220, 160).release(220, 160);
    assertThat(play.diagram()).isSameAs(DIAGRAM);
  }

  @Test
  void escapeLeavesNoTrace() {
    var play = step();
    var before = play.diagram();
    play.press(232, 160).drag(257, 160).cancel().leftNoTrace(before, FLOW);
  }

  @Test
  void aHandleLiesInTheMiddleOfEachPieceThatHasRoom() {
    assertThat(Handle.of(STEP, 1))
        .containsExactly(
            new Handle(0, new Point(190, 120)),
            new Handle(1, new Point(232, 160)),
            new Handle(2, new Point(262, 200)));
    assertThat(Handle.of(STEP, 0.3))
        .containsExactly(new Handle(0, new Point(190, 120)), new Handle(1, new Point(232, 160)));
  }
}
