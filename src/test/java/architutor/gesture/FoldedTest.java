package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.USER;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Move;
import architutor.model.Diagram;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The VPC shut is a box of 176 x 88 at its upper left corner.
final class FoldedTest {
  private static final Diagram SHUT = DIAGRAM.folding(Set.of(VPC), true);

  @Test
  void theSignInTheCornerFoldsAndUnfolds() {
    assertThat(Play.on(DIAGRAM).click(456, 16).acts()).containsExactly(new Act.Fold(VPC, true));
    assertThat(Play.on(SHUT).click(152, 16).acts()).containsExactly(new Act.Fold(VPC, false));
  }

  @Test
  void whatAFoldedFrameHidesIsNotThere() {
    var scene = Play.on(SHUT).scene();
    assertThat(scene.hit(new Point(320, 120))).isEmpty();
    assertThat(scene.hit(new Point(100, 60))).contains(new Hit.Body(VPC));
    assertThat(scene.landing(new Point(100, 60))).contains(VPC);
  }

  @Test
  void aFoldedFrameHasNoGrips() {
    assertThat(Play.on(SHUT).selecting(VPC).scene().hit(new Point(176, 88)))
        .contains(new Hit.Body(VPC));
  }

  @Test
  void aFoldedFrameMovesByItsInsideAndTakesItsContents() {
    var play = Play.on(SHUT).press(100, 60).drag(100, 660).release(100, 660);
    assertThat(play.committed()).isEqualTo(new Move(Set.of(VPC), 0, 600));
    assertThat(play.diagram().node(RAW).flatMap(Node::at)).contains(new Point(120, 720));
  }

  @Test
  void nothingIsDroppedIntoAFoldedFrame() {
    var play = Play.on(SHUT).press(800, 120).drag(100, 60).release(100, 60);
    assertThat(play.diagram().parentOf(USER)).isEmpty();
  }

  @Test
  void aLassoDoesNotReachWhatIsHidden() {
    var play = Play.on(SHUT).press(900, 300).drag(-20, -20).release(-20, -20);
    assertThat(play.selection()).contains(VPC, USER).doesNotContain(RAW, ETL);
  }
}
