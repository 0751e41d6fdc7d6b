package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.NOTE;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.USER;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Group;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import org.junit.jupiter.api.Test;

final class SpacingTest {
  private static Play held() {
    return Play.on(DIAGRAM).holding(Spacing.MODS);
  }

  @Test
  void whatLiesToTheRightGoesAlongAndFramesAcrossGrow() {
    var play = held().press(240, 250).drag(283, 260);
    assertThat(play.last()).isInstanceOf(Act.Preview.class);
    play.release(283, 260);
    assertThat(play.committed().applyTo(DIAGRAM)).isEqualTo(play.diagram());
    assertThat(play.diagram().node(RAW).flatMap(Node::at)).contains(new Point(120, 120));
    assertThat(play.diagram().node(ETL).flatMap(Node::at)).contains(new Point(360, 120));
    assertThat(play.diagram().node(USER).flatMap(Node::at)).contains(new Point(840, 120));
    assertThat(play.diagram().group(VPC).flatMap(Group::box)).contains(new Box(0, 0, 520, 320));
  }

  @Test
  void theLongerWayCounts() {
    var play = held().press(900, 350).drag(910, 415).release(910, 415);
    assertThat(play.diagram().notes())
        .containsExactly(new Note(NOTE, "Why", new Box(600, 464, 160, 96)));
    assertThat(play.diagram().node(USER).flatMap(Node::at)).contains(new Point(800, 120));
  }

  @Test
  void roomIsNotTakenAway() {
    held().press(900, 350).drag(850, 300).release(850, 300).leftNoTrace(DIAGRAM);
  }
}
