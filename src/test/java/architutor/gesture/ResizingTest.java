package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.NOTE;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Resize;
import architutor.model.Box;
import org.junit.jupiter.api.Test;

final class ResizingTest {
  @Test
  void aCornerFollowsThePointerOnTheGrid() {
    var play = Play.on(DIAGRAM).selecting(VPC).press(482, 321).drag(561, 380).release(561, 380);
    assertThat(play.committed()).isEqualTo(new Resize(VPC, new Box(0, 0, 560, 376)));
  }

  @Test
  void aSideMovesOnlyItself() {
    var play = Play.on(DIAGRAM).selecting(VPC).press(0, 160).drag(-40, 200).release(-40, 200);
    assertThat(play.committed()).isEqualTo(new Resize(VPC, new Box(-40, 0, 520, 320)));
  }

  @Test
  void aGroupCannotCutOffItsContents() {
    var play = Play.on(DIAGRAM).selecting(VPC).press(480, 320).drag(20, 20).release(20, 20);
    assertThat(play.committed()).isEqualTo(new Resize(VPC, new Box(0, 0, 348, 184)));
  }

  @Test
  void aNoteStaysLargeEnoughToRead() {
    var play = Play.on(DIAGRAM).selecting(NOTE).press(600, 400).drag(900, 900).release(900, 900);
    assertThat(play.committed()).isEqualTo(new Resize(NOTE, new Box(664, 432, 96, 64)));
  }

  @Test
  void escapeLeavesNoTrace() {
    Play.on(DIAGRAM)
        .selecting(VPC)
        .press(480, 320)
        .drag(560, 380)
        .cancel()
        .leftNoTrace(DIAGRAM, VPC);
  }

  @Test
  void withTheShortcutKeyTheCentreStays() {
    var play = Play.on(DIAGRAM).selecting(NOTE).press(760, 448).holding(Mods.SHORTCUT);
    play.drag(792, 448).release(792, 448);
    assertThat(play.committed()).isEqualTo(new Resize(NOTE, new Box(568, 400, 224, 96)));
  }

  @Test
  void aCornerPulledFromTheCentreMovesTheOppositeOne() {
    var play = Play.on(DIAGRAM).selecting(NOTE).press(600, 400).holding(Mods.SHORTCUT);
    play.drag(576, 384).release(576, 384);
    assertThat(play.committed()).isEqualTo(new Resize(NOTE, new Box(576, 384, 208, 128)));
  }
}
