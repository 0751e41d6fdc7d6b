package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.FLOW;
import static architutor.gesture.Desk.NOTE;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HitTest {
  private static Optional<Hit> hit(double x, double y, Id... selected) {
    return Play.on(DIAGRAM).selecting(selected).scene().hit(new Point(x, y));
  }

  @Test
  void anIconAndItsCaptionAreTheNode() {
    assertThat(hit(120, 120)).contains(new Hit.Body(RAW));
    assertThat(hit(130, 170)).contains(new Hit.Body(RAW));
  }

  @Test
  void aLineIsHitBesideItTooAndTheMoreSoWhenItIsFarAway() {
    assertThat(hit(220, 125)).contains(new Hit.Body(FLOW));
    assertThat(hit(220, 130)).contains(new Hit.Inside(VPC));
    assertThat(Play.on(DIAGRAM).zoomed(0.5).scene().hit(new Point(220, 130)))
        .contains(new Hit.Body(FLOW));
  }

  @Test
  void aFrameIsItsBorderAndItsTitleAndOnlyThenItsInside() {
    assertThat(hit(2, 200)).contains(new Hit.Body(VPC));
    assertThat(hit(30, 15)).contains(new Hit.Body(VPC));
    assertThat(hit(240, 250)).contains(new Hit.Inside(VPC));
    assertThat(hit(900, 900)).isEmpty();
  }

  @Test
  void aNoteIsHitAnywhere() {
    assertThat(hit(610, 410)).contains(new Hit.Body(NOTE));
  }

  @Test
  void theMiddlesOfAnIconsSidesArePorts() {
    assertThat(hit(120, 92)).contains(new Hit.Port(RAW, Compass.NORTH));
    assertThat(hit(350, 120)).contains(new Hit.Port(ETL, Compass.EAST));
  }

  @Test
  void onlyWhatIsSelectedHasGripsAndTips() {
    assertThat(hit(480, 320, VPC)).contains(new Hit.Grip(VPC, Compass.SOUTH_EAST));
    assertThat(hit(600, 448, NOTE)).contains(new Hit.Grip(NOTE, Compass.WEST));
    assertThat(hit(320, 120, FLOW)).contains(new Hit.Tip(FLOW, false));
    assertThat(hit(480, 320)).contains(new Hit.Body(VPC));
  }

  @Test
  void anIconHidesThePortsOfAnIconBelowIt() {
    var above = DIAGRAM.with(Node.of("above", "sqs").at(new Point(120, 92)));
    assertThat(Play.on(above).scene().hit(new Point(120, 92)))
        .contains(new Hit.Body(Id.of("above")));
  }
}
