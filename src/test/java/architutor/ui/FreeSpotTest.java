package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FreeSpotTest {
  private static final Box WINDOW = new Box(0, 0, 800, 600);
  private static final Optional<Point> NOWHERE = Optional.empty();

  @Test
  void theFirstServiceLandsInTheMiddle() {
    assertThat(FreeSpot.in(WINDOW, Diagram.EMPTY, NOWHERE)).isEqualTo(new Point(400, 300));
  }

  @Test
  void theNextInAFlowLandsRightOfTheOneBefore() {
    var first = new Point(400, 300);
    var one = Diagram.EMPTY.with(Node.of("a", "s3").at(first));
    assertThat(FreeSpot.in(WINDOW, one, Optional.of(first))).isEqualTo(new Point(560, 300));
    var border = new Point(700, 300);
    assertThat(WINDOW.contains(FreeSpot.in(WINDOW, one, Optional.of(border)))).isTrue();
  }

  @Test
  void furtherServicesLandBesideEachOther() {
    var diagram = Diagram.EMPTY;
    for (var i = 0; i < 12; i++) {
      var next = Node.of("n" + i, "s3").at(FreeSpot.in(WINDOW, diagram, NOWHERE));
      assertThat(diagram.nodes())
          .noneMatch(other -> Footprint.of(other).intersects(Footprint.of(next)));
      diagram = diagram.with(next);
    }
  }

  @Test
  void aFullWindowStillTakesOneMore() {
    var small = new Box(0, 0, 100, 100);
    var full = Diagram.EMPTY.with(Node.of("a", "s3").at(new Point(50, 50)));
    assertThat(FreeSpot.in(small, full, NOWHERE)).isEqualTo(new Point(50, 50));
  }
}
