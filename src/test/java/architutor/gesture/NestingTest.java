package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.NOTE;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.All;
import architutor.edit.Reparent;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NestingTest {
  private static final String WHY = "A region does not stand in a VPC.";
  private static final Id ZONE = Id.of("zone");
  private static final Id REGION = Id.of("region");

  private static final Nesting LAW =
      (inner, outer) ->
          Optional.of(WHY)
              .filter(_ -> inner == GroupKind.REGION && outer.equals(Optional.of(GroupKind.VPC)));

  private static final Diagram TWO =
      DIAGRAM
          .with(Group.of("region", GroupKind.REGION).at(new Box(600, 600, 160, 96)))
          .with(Group.of("zone", GroupKind.ZONE).at(new Box(600, 800, 160, 96)));

  private static Play play(Diagram diagram) {
    return Play.on(diagram).nesting(LAW);
  }

  @Test
  void aFrameIsNotMovedIntoOneThatDoesNotTakeIt() {
    var play = play(TWO).press(600, 650).drag(40, 250);
    assertThat(play.last()).isEqualTo(new Act.Refuse(WHY, new Point(40, 250)));
    assertThat(play.acts()).anyMatch(Act.Preview.class::isInstance);
    play.release(40, 250).leftNoTrace(TWO);
  }

  @Test
  void aRefusalEndsWhereTheDragGoesOn() {
    var play = play(TWO).press(600, 650).drag(40, 250).drag(600, 730);
    assertThat(play.last()).isInstanceOf(Act.Preview.class);
    play.release(600, 730);
    assertThat(play.diagram().group(REGION).flatMap(Group::box))
        .contains(new Box(600, 680, 160, 96));
  }

  @Test
  void aFrameIsMovedIntoOneThatTakesIt() {
    var play = play(TWO).press(600, 850).drag(40, 250).release(40, 250);
    assertThat(play.diagram().parentOf(ZONE)).contains(VPC);
  }

  @Test
  void aCopyIsNotPutIntoOneThatDoesNotTakeIt() {
    play(TWO)
        .press(600, 650)
        .holding(Mods.SHORTCUT)
        .drag(40, 250)
        .release(40, 250)
        .leftNoTrace(TWO);
  }

  @Test
  void aFrameIsNotDrawnInOneThatDoesNotTakeItNorAroundOneThatItDoesNotTake() {
    var inside = play(TWO).with(Hand.grouping(GroupKind.REGION)).press(8, 200).drag(200, 304);
    inside.release(200, 304).leftNoTrace(TWO);
    var around = play(TWO).with(Hand.grouping(GroupKind.VPC)).press(560, 560).drag(800, 720);
    assertThat(around.last()).isEqualTo(new Act.Refuse(WHY, new Point(800, 720)));
    around.release(800, 720).leftNoTrace(TWO);
  }

  @Test
  void aFrameThatGrowsTakesWhatStoodBesideIt() {
    var play = play(TWO).selecting(ZONE).press(680, 896).drag(680, 1000).release(680, 1000);
    assertThat(play.committed()).isEqualTo(new Resize(ZONE, new Box(600, 800, 160, 200)));
    var taking = play(TWO).selecting(ZONE).press(600, 800).drag(560, 560).release(560, 560);
    assertThat(taking.committed())
        .isEqualTo(
            new All(
                "Resize",
                List.of(
                    new Resize(ZONE, new Box(560, 560, 200, 336)),
                    new Reparent(Set.of(REGION), Optional.of(ZONE)))));
  }

  @Test
  void aFrameDoesNotGrowAroundOneThatItDoesNotTake() {
    var play = play(TWO).selecting(VPC).press(480, 320).drag(800, 720);
    assertThat(play.last()).isEqualTo(new Act.Refuse(WHY, new Point(800, 720)));
    play.release(800, 720).leftNoTrace(TWO, VPC);
  }

  @Test
  void aFrameThatShrinksIntoAnotherStandsInIt() {
    var across = TWO.with(Group.of("zone", GroupKind.ZONE).at(new Box(304, 200, 400, 96)));
    var play = play(across).selecting(ZONE).press(704, 248).drag(464, 248).release(464, 248);
    assertThat(play.diagram().parentOf(ZONE)).contains(VPC);
  }

  @Test
  void aNoteStandsAnywhere() {
    var play = play(TWO).press(650, 450).drag(250, 250).release(250, 250);
    assertThat(play.selection()).containsExactly(NOTE);
  }
}
