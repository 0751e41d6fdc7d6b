package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Point;
import org.junit.jupiter.api.Test;

final class ViewTest {
  @Test
  void theMiddleButtonPans() {
    var play = Play.on(DIAGRAM).press(120, 120, Input.Button.MIDDLE).drag(130, 115);
    assertThat(play.release(130, 115).acts()).containsExactly(new Act.Pan(10, -5));
  }

  @Test
  void aDragWithTheRightButtonPansAndOpensNoMenu() {
    var play = Play.on(DIAGRAM).press(120, 120, Input.Button.RIGHT).drag(130, 115);
    assertThat(play.release(130, 115).acts()).containsExactly(new Act.Pan(10, -5));
  }

  @Test
  void theSpaceBarTurnsADragIntoPanning() {
    var play = Play.on(DIAGRAM).holding(Mods.SPACE).press(120, 120).drag(130, 115);
    assertThat(play.release(130, 115).acts()).containsExactly(new Act.Pan(10, -5));
  }

  @Test
  void panningIsCancelled() {
    Play.on(DIAGRAM)
        .press(120, 120, Input.Button.MIDDLE)
        .drag(130, 115)
        .cancel()
        .leftNoTrace(DIAGRAM);
  }

  @Test
  void theWheelPansByScreenPixelsAndWithTheShortcutKeyZoomsAtThePointer() {
    var play = Play.on(DIAGRAM).zoomed(2).scroll(10, 20, -40);
    assertThat(play.last()).isEqualTo(new Act.Pan(0, -20));
    play.holding(Mods.SHORTCUT).scroll(10, 20, 240);
    assertThat(play.last()).isEqualTo(new Act.ZoomAt(new Point(10, 20), 2));
  }

  @Test
  void theWheelDoesNotDisturbAMove() {
    var play = Play.on(DIAGRAM).press(110, 110).drag(150, 110).scroll(150, 110, 40);
    play.release(150, 110).committed();
  }
}
