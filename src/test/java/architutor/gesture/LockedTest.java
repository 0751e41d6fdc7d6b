package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.FLOW;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Move;
import architutor.edit.Remove;
import architutor.model.Diagram;
import architutor.model.GroupKind;
import architutor.model.Id;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LockedTest {
  private static Diagram locked(Id... ids) {
    return DIAGRAM.locking(Set.of(ids), true);
  }

  @Test
  void whatIsLockedIsSelectedButNotDragged() {
    assertThat(Play.on(locked(RAW)).click(120, 120).selection()).containsExactly(RAW);
    var play = Play.on(locked(RAW)).press(120, 120).drag(200, 200).release(200, 200);
    assertThat(play.acts()).containsExactly(new Act.Select(Set.of(RAW)));
    assertThat(play.isIdle()).isTrue();
  }

  @Test
  void whatStandsInALockedFrameStaysToo() {
    var play = Play.on(locked(VPC)).press(120, 120).drag(200, 200).release(200, 200);
    assertThat(play.acts()).containsExactly(new Act.Select(Set.of(RAW)));
  }

  @Test
  void ofASelectionOnlyTheRestMoves() {
    var play =
        Play.on(locked(ETL)).selecting(RAW, ETL).press(120, 120).drag(136, 120).release(136, 120);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(RAW), 16, 0));
    assertThat(play.selection()).containsExactlyInAnyOrder(RAW, ETL);
  }

  @Test
  void aLockedFrameKeepsItsSize() {
    var play = Play.on(locked(VPC)).selecting(VPC).press(480, 320).drag(560, 400).release(560, 400);
    assertThat(play.acts()).isEmpty();
  }

  @Test
  void aLockedFlowIsNeitherBentNorReconnected() {
    var play = Play.on(locked(FLOW)).selecting(FLOW).press(220, 120).drag(220, 200);
    assertThat(play.release(220, 200).acts()).isEmpty();
    play.press(320, 120).drag(800, 120).release(800, 120);
    assertThat(play.acts()).isEmpty();
  }

  @Test
  void aFrameDrawnAroundWhatIsLockedDoesNotTakeIt() {
    var play =
        Play.on(locked(RAW))
            .with(Hand.grouping(GroupKind.SUBNET))
            .press(80, 80)
            .drag(360, 240)
            .release(360, 240);
    assertThat(play.diagram().parentOf(RAW)).contains(VPC);
    assertThat(play.diagram().parentOf(ETL)).contains(Id.of("subnet"));
  }

  @Test
  void keysNeitherMoveNorDeleteNorRenameIt() {
    var play = Play.on(locked(RAW)).selecting(RAW);
    assertThat(play.key(Key.LEFT).key(Key.DELETE).key(Key.ENTER).acts()).isEmpty();
    var both = Play.on(locked(RAW)).selecting(RAW, Id.of("user")).key(Key.DELETE);
    assertThat(both.acts())
        .isEqualTo(
            List.of(
                new Act.Commit(new Remove(Set.of(Id.of("user")))), new Act.Select(Set.of(RAW))));
  }
}
