package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.FLOW;
import static architutor.gesture.Desk.NOTE;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.USER;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Point;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SelectingTest {
  @Test
  void aClickSelectsOneAndAClickBesideNone() {
    var play = Play.on(DIAGRAM).click(120, 120);
    assertThat(play.selection()).containsExactly(RAW);
    assertThat(play.click(320, 120).selection()).containsExactly(ETL);
    assertThat(play.click(900, 900).selection()).isEmpty();
  }

  @Test
  void aClickOnOneOfSeveralNarrowsTheSelectionToIt() {
    assertThat(Play.on(DIAGRAM).selecting(RAW, ETL).click(120, 120).selection())
        .containsExactly(RAW);
  }

  @Test
  void shiftAddsAndTakesAway() {
    var play = Play.on(DIAGRAM).selecting(RAW).holding(Mods.SHIFT).click(320, 120);
    assertThat(play.selection()).containsExactlyInAnyOrder(RAW, ETL);
    assertThat(play.click(120, 120).selection()).containsExactly(ETL);
    assertThat(play.click(900, 900).selection()).containsExactly(ETL);
  }

  @Test
  void aTrembleIsStillAClick() {
    var play = Play.on(DIAGRAM).press(120, 120).drag(121, 121).release(121, 121);
    assertThat(play.acts()).containsExactly(new Act.Select(Set.of(RAW)));
  }

  @Test
  void aLassoSelectsWhatIsWhollyInsideAndTheEdgesBetween() {
    var play = Play.on(DIAGRAM).press(60, 60).drag(200, 200);
    assertThat(play.last()).isEqualTo(new Act.Lasso(new Box(60, 60, 140, 140)));
    play.drag(360, 200).release(360, 200);
    assertThat(play.selection()).containsExactlyInAnyOrder(RAW, ETL, FLOW);
    assertThat(play.acts()).contains(new Act.Clear());
  }

  @Test
  void aLassoAroundAllSelectsGroupsAndNotesToo() {
    var play = Play.on(DIAGRAM).press(900, 600).drag(-20, -20).release(-20, -20);
    assertThat(play.selection()).containsExactlyInAnyOrder(VPC, RAW, ETL, USER, NOTE, FLOW);
  }

  @Test
  void aLassoWithShiftAdds() {
    var play = Play.on(DIAGRAM).selecting(NOTE).holding(Mods.SHIFT).press(60, 60).drag(200, 200);
    assertThat(play.release(200, 200).selection()).containsExactlyInAnyOrder(NOTE, RAW);
  }

  @Test
  void aLassoIsCancelled() {
    Play.on(DIAGRAM)
        .selecting(NOTE)
        .press(60, 60)
        .drag(200, 200)
        .cancel()
        .leftNoTrace(DIAGRAM, NOTE);
  }

  @Test
  void escapeWithNothingGoingOnDropsTheSelection() {
    assertThat(Play.on(DIAGRAM).selecting(RAW).cancel().selection()).isEmpty();
    assertThat(Play.on(DIAGRAM).cancel().acts()).isEmpty();
  }

  @Test
  void escapeWhilePressedKeepsTheSelection() {
    Play.on(DIAGRAM).selecting(ETL).press(120, 120).cancel().leftNoTrace(DIAGRAM, ETL);
  }

  @Test
  void aDoubleClickOnAnIconAsksWhatItIs() {
    assertThat(Play.on(DIAGRAM).pressTwice(120, 120).last()).isEqualTo(new Act.Explain(RAW));
  }

  @Test
  void aDoubleClickOpensTheLabel() {
    assertThat(Play.on(DIAGRAM).pressTwice(120, 160).last()).isEqualTo(new Act.OpenLabel(RAW));
    assertThat(Play.on(DIAGRAM).pressTwice(220, 120).last()).isEqualTo(new Act.OpenLabel(FLOW));
    assertThat(Play.on(DIAGRAM).pressTwice(30, 15).last()).isEqualTo(new Act.OpenLabel(VPC));
    assertThat(Play.on(DIAGRAM).pressTwice(900, 900).acts()).isEmpty();
  }

  @Test
  void theRightButtonOpensAMenuAboutWhatItSelects() {
    var play = Play.on(DIAGRAM).press(120, 120, Input.Button.RIGHT).release(120, 120);
    assertThat(play.acts())
        .containsExactly(
            new Act.Select(Set.of(RAW)), new Act.Menu(Optional.of(RAW), new Point(120, 120)));
    var beside = Play.on(DIAGRAM).press(900, 900, Input.Button.RIGHT).release(900, 900);
    assertThat(beside.acts()).containsExactly(new Act.Menu(Optional.empty(), new Point(900, 900)));
  }

  @Test
  void aMenuOnOneOfSeveralIsAboutAll() {
    var play = Play.on(DIAGRAM).selecting(RAW, ETL).press(120, 120, Input.Button.RIGHT);
    assertThat(play.release(120, 120).selection()).containsExactlyInAnyOrder(RAW, ETL);
  }

  @Test
  void hoveringSaysWhatLiesThere() {
    assertThat(Play.on(DIAGRAM).hover(120, 120).last())
        .isEqualTo(new Act.Over(Optional.of(new Hit.Body(RAW))));
  }

  @Test
  void theShortcutKeyAddsAndTakesAwayToo() {
    var play = Play.on(DIAGRAM).selecting(RAW).holding(Mods.SHORTCUT).click(320, 120);
    assertThat(play.selection()).containsExactlyInAnyOrder(RAW, ETL);
    assertThat(play.click(120, 120).selection()).containsExactly(ETL);
  }

  @Test
  void aLassoWithTheShortcutKeyAdds() {
    var play = Play.on(DIAGRAM).selecting(NOTE).holding(Mods.SHORTCUT).press(60, 60);
    assertThat(play.drag(200, 200).release(200, 200).selection())
        .containsExactlyInAnyOrder(NOTE, RAW);
  }

  @Test
  void aLassoWithAltSelectsWhatItTouchesButNotTheFrameAroundIt() {
    var play = Play.on(DIAGRAM).holding(Mods.ALT).press(100, 60).drag(180, 122);
    assertThat(play.release(180, 122).selection()).containsExactlyInAnyOrder(RAW, FLOW);
    var across = Play.on(DIAGRAM).holding(Mods.ALT).press(540, 40).drag(460, 60);
    assertThat(across.release(460, 60).selection()).containsExactly(VPC);
  }
}
