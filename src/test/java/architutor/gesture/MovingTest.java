package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.FLOW;
import static architutor.gesture.Desk.NOTE;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.USER;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.All;
import architutor.edit.Move;
import architutor.edit.Paste;
import architutor.edit.Reparent;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MovingTest {
  @Test
  void aDragMovesANodeAndSnapsItToTheGrid() {
    var play = Play.on(DIAGRAM).press(110, 110).drag(150, 140).release(153, 141);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(RAW), 40, 32));
    assertThat(play.selection()).containsExactly(RAW);
    assertThat(play.acts())
        .containsExactly(
            new Act.Preview(new Move(Set.of(RAW), 40, 32)),
            new Act.Commit(new Move(Set.of(RAW), 40, 32)),
            new Act.Select(Set.of(RAW)));
  }

  @Test
  void withAltANodeStaysWhereThePointerPutIt() {
    var play = Play.on(DIAGRAM).press(110, 110).holding(Mods.ALT).drag(113, 115).release(113, 115);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(RAW), 3, 5));
  }

  @Test
  void withShiftTheLongerWayCounts() {
    var play =
        Play.on(DIAGRAM).press(110, 110).holding(Mods.SHIFT).drag(150, 130).release(150, 130);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(RAW), 40, 0));
  }

  @Test
  void anElementOffTheGridComesOntoIt() {
    var off = DIAGRAM.with(Node.of("user", "user").at(new Point(803, 121)));
    var play = Play.on(off).press(803, 121).drag(813, 121).release(813, 121);
    assertThat(play.diagram().node(USER).flatMap(Node::at)).contains(new Point(816, 120));
  }

  @Test
  void theWholeSelectionGoesAlong() {
    var play =
        Play.on(DIAGRAM).selecting(RAW, ETL, FLOW).press(110, 110).drag(118, 110).release(118, 110);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(RAW, ETL, FLOW), 8, 0));
  }

  @Test
  void aDragOfWhatIsNotSelectedLeavesTheSelectionBehind() {
    var play = Play.on(DIAGRAM).selecting(ETL).press(110, 110).drag(118, 110).release(118, 110);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(RAW), 8, 0));
    assertThat(play.selection()).containsExactly(RAW);
  }

  @Test
  void aDropInsideAFrameMovesIn() {
    var play = Play.on(DIAGRAM).press(800, 120).drag(240, 240).release(240, 240);
    var move = new Move(Set.of(USER), -560, 120);
    assertThat(play.committed())
        .isEqualTo(
            new All("Move 1 element", List.of(move, new Reparent(Set.of(USER), Optional.of(VPC)))));
    assertThat(play.diagram().parentOf(USER)).contains(VPC);
  }

  @Test
  void theInnermostFrameTakesIt() {
    var subnet = Group.of("subnet", GroupKind.SUBNET).at(new Box(160, 180, 200, 120));
    var nested = DIAGRAM.with(subnet.in(Optional.of(VPC)));
    var play = Play.on(nested).press(800, 120).drag(240, 240).release(240, 240);
    assertThat(play.diagram().parentOf(USER)).contains(subnet.id());
  }

  @Test
  void aDragOutOfAFrameLeavesIt() {
    var play = Play.on(DIAGRAM).press(120, 120).drag(120, 600).release(120, 600);
    assertThat(play.diagram().parentOf(RAW)).isEmpty();
  }

  @Test
  void aMovedFrameTakesItsContentsAndTheNotesInItAndNobodyMovesHome() {
    var note = Id.of("inside");
    var noted = DIAGRAM.with(new Note(note, "", new Box(40, 200, 96, 64)));
    var play = Play.on(noted).press(2, 160).drag(42, 160).release(42, 160);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(VPC, note), 40, 0));
    assertThat(play.diagram().node(RAW).flatMap(Node::at)).contains(new Point(160, 120));
    assertThat(play.diagram().parentOf(RAW)).contains(VPC);
    assertThat(play.selection()).containsExactly(VPC);
  }

  @Test
  void aFrameStandsInTheFrameThatHoldsAllOfIt() {
    var zone = Group.of("zone", GroupKind.ZONE).at(new Box(600, 600, 160, 96));
    var play = Play.on(DIAGRAM.with(zone)).press(600, 650).drag(40, 250);
    play.release(40, 250);
    assertThat(play.diagram().group(zone.id()).flatMap(Group::box))
        .contains(new Box(40, 200, 160, 96));
    assertThat(play.diagram().parentOf(zone.id())).contains(VPC);
  }

  @Test
  void aNodeInAGroupWithoutAFrameStaysInIt() {
    var loose =
        Diagram.EMPTY
            .with(Group.of("g", GroupKind.FRAME))
            .with(Node.of("n", "s3").at(new Point(0, 0)).in(Optional.of(Id.of("g"))));
    var play = Play.on(loose).press(0, 0).drag(80, 0).release(80, 0);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(Id.of("n")), 80, 0));
  }

  @Test
  void aSelectedFrameMovesByItsInside() {
    var play = Play.on(DIAGRAM).selecting(VPC).press(240, 250).drag(248, 250).release(248, 250);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(VPC), 8, 0));
  }

  @Test
  void aNoteMoves() {
    var play = Play.on(DIAGRAM).press(650, 450).drag(650, 489).release(650, 489);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(NOTE), 0, 40));
  }

  @Test
  void aDragThereAndBackIsNoStep() {
    Play.on(DIAGRAM)
        .press(110, 110)
        .drag(200, 200)
        .drag(110, 110)
        .release(110, 110)
        .leftNoTrace(DIAGRAM);
  }

  @Test
  void escapeLeavesNoTrace() {
    Play.on(DIAGRAM)
        .selecting(ETL)
        .press(110, 110)
        .drag(150, 140)
        .cancel()
        .leftNoTrace(DIAGRAM, ETL);
  }

  @Test
  void afterEscapeTheRestOfTheDragMeansNothing() {
    var play = Play.on(DIAGRAM).press(110, 110).drag(150, 140).cancel();
    play.drag(200, 200).release(200, 200).leftNoTrace(DIAGRAM);
  }

  @Test
  void anEdgeAloneStays() {
    var play = Play.on(DIAGRAM).press(220, 120).drag(220, 200).release(220, 200);
    assertThat(play.diagram()).isSameAs(DIAGRAM);
  }

  @Test
  void aSecondButtonMeansNothingMeanwhile() {
    var play = Play.on(DIAGRAM).press(110, 110).drag(118, 110);
    play.press(118, 110, Input.Button.RIGHT).release(118, 110);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(RAW), 8, 0));
  }

  @Test
  void withTheShortcutKeyACopyIsDraggedAndSelected() {
    var play = Play.on(DIAGRAM).selecting(RAW, ETL, FLOW).press(110, 110).holding(Mods.SHORTCUT);
    play.drag(110, 600).release(110, 600);
    assertThat(play.committed()).isInstanceOf(Paste.class);
    assertThat(play.diagram().node(RAW).flatMap(Node::at)).contains(new Point(120, 120));
    assertThat(play.diagram().node(Id.of("raw-2")).flatMap(Node::at)).contains(new Point(120, 608));
    assertThat(play.selection())
        .containsExactlyInAnyOrder(Id.of("raw-2"), Id.of("etl-2"), Id.of("raw-2--etl-2"));
  }

  @Test
  void theKeyCountsWhereTheDragEnds() {
    var play = Play.on(DIAGRAM).press(110, 110).holding(Mods.SHORTCUT).drag(150, 140);
    play.holding(Mods.NONE).drag(150, 140).release(150, 140);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(RAW), 40, 32));
  }
}
