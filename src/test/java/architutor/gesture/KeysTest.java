package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.FLOW;
import static architutor.gesture.Desk.NOTE;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.USER;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Move;
import architutor.edit.Remove;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KeysTest {
  @Test
  void arrowsNudgeByOneAndWithShiftByEight() {
    var near = Play.on(DIAGRAM).selecting(RAW).key(Key.LEFT);
    assertThat(near.committed()).isEqualTo(new Move(Set.of(RAW), -1, 0));
    var far = Play.on(DIAGRAM).selecting(RAW).holding(Mods.SHIFT).key(Key.DOWN);
    assertThat(far.committed()).isEqualTo(new Move(Set.of(RAW), 0, 8));
  }

  @Test
  void withTheShortcutKeyArrowsResizeAFrameAsFarAsItsContentsLet() {
    var box = DIAGRAM.group(VPC).flatMap(Group::box).orElseThrow();
    var play = Play.on(DIAGRAM).selecting(VPC).holding(Mods.SHORTCUT);
    assertThat(play.key(Key.RIGHT).committed())
        .isEqualTo(new Resize(VPC, new Box(box.x(), box.y(), box.width() + 8, box.height())));
    for (var i = 0; i < 100; i++) play.key(Key.UP);
    var least = play.diagram().group(VPC).flatMap(Group::box).orElseThrow();
    assertThat(least.height()).isLessThan(box.height());
    assertThat(least.contains(play.diagram().node(RAW).flatMap(Node::icon).orElseThrow())).isTrue();
    assertThat(Play.on(DIAGRAM).selecting(RAW).holding(Mods.SHORTCUT).key(Key.UP).acts()).isEmpty();
  }

  @Test
  void deleteRemovesTheSelection() {
    var play = Play.on(DIAGRAM).selecting(RAW, NOTE).key(Key.DELETE);
    assertThat(play.committed()).isEqualTo(new Remove(Set.of(RAW, NOTE)));
    assertThat(play.selection()).isEmpty();
  }

  @Test
  void aDuplicateLiesBesideItsModelAndIsSelected() {
    var play = Play.on(DIAGRAM).selecting(RAW).holding(Mods.SHORTCUT).key(Key.D);
    var copy = Id.of("raw-2");
    assertThat(play.diagram().node(copy).flatMap(Node::at)).contains(new Point(144, 144));
    assertThat(play.diagram().parentOf(copy)).contains(VPC);
    assertThat(play.selection()).containsExactly(copy);
  }

  @Test
  void allIsEveryElement() {
    assertThat(Play.on(DIAGRAM).holding(Mods.SHORTCUT).key(Key.A).selection())
        .containsExactlyInAnyOrder(VPC, RAW, ETL, USER, NOTE, FLOW);
  }

  @Test
  void tabGoesRoundTheNodesBothWays() {
    var play = Play.on(DIAGRAM);
    assertThat(play.key(Key.TAB).selection()).containsExactly(RAW);
    assertThat(play.key(Key.TAB).selection()).containsExactly(ETL);
    assertThat(play.key(Key.TAB).key(Key.TAB).selection()).containsExactly(RAW);
    assertThat(play.holding(Mods.SHIFT).key(Key.TAB).selection()).containsExactly(USER);
    assertThat(Play.on(DIAGRAM).holding(Mods.SHIFT).key(Key.TAB).selection()).containsExactly(USER);
  }

  @Test
  void withNothingSelectedOrNothingDrawnAKeyMeansNothing() {
    for (var key : Key.values())
      assertThat(Play.on(Diagram.EMPTY).key(key).acts()).as(key.name()).isEmpty();
  }

  @Test
  void withTheShortcutKeyAndShiftArrowsFollowTheFlow() {
    var far = Node.of("copy", "s3").at(new Point(320, 240));
    var wide = DIAGRAM.with(far).with(Edge.of(RAW, far.id(), EdgeKind.DATA));
    var play = Play.on(wide).selecting(RAW).holding(new Mods(true, false, true, false));
    assertThat(play.key(Key.RIGHT).selection()).containsExactly(ETL);
    assertThat(play.key(Key.DOWN).selection()).containsExactly(far.id());
    assertThat(play.key(Key.UP).selection()).containsExactly(ETL);
    assertThat(play.key(Key.UP).selection()).containsExactly(ETL);
    assertThat(play.key(Key.LEFT).selection()).containsExactly(RAW);
    assertThat(play.diagram()).isSameAs(wide);
  }

  @Test
  void enterOpensTheLabelOfTheOneThatIsSelected() {
    assertThat(Play.on(DIAGRAM).selecting(RAW).key(Key.ENTER).acts())
        .containsExactly(new Act.OpenLabel(RAW));
    assertThat(Play.on(DIAGRAM).selecting(RAW, ETL).key(Key.ENTER).acts()).isEmpty();
  }

  @Test
  void altShiftPSelectsWhatItStandsIn() {
    var play = Play.on(DIAGRAM).selecting(RAW).holding(new Mods(true, true, false, false));
    assertThat(play.key(Key.P).selection()).containsExactly(VPC);
    assertThat(play.key(Key.P).selection()).containsExactly(VPC);
    assertThat(Play.on(DIAGRAM).selecting(RAW).key(Key.P).acts()).isEmpty();
  }

  @Test
  void altShiftAndAnArrowConnectOneMoreOfTheSame() {
    var play = Play.on(DIAGRAM).selecting(USER).holding(new Mods(true, true, false, false));
    var first = play.key(Key.RIGHT).selection();
    assertThat(first).containsExactly(Id.of("user-2"));
    assertThat(play.diagram().edges())
        .anyMatch(e -> e.from().equals(USER) && e.to().equals(Id.of("user-2")));
    assertThat(play.key(Key.RIGHT).selection()).containsExactly(Id.of("user-3"));
    assertThat(Play.on(DIAGRAM).selecting(NOTE).holding(Mods.ALT).key(Key.RIGHT).acts()).isEmpty();
  }
}
