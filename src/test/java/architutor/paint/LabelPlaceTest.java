package architutor.paint;

import static architutor.paint.Lake.line;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Point;
import architutor.paint.Stroke.Words;
import architutor.paint.Stroke.Words.Anchor;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LabelPlaceTest {
  private static final Point MIDDLE = new Point(100, 0);

  private static Words place(String text, List<Point> route, Box... borders) {
    return new LabelPlace(new Lettering(Plainly.RULER), Rgb.of(0), List.of(borders))
        .of(text, route, MIDDLE);
  }

  @Test
  void aShortLabelLiesOnItsLine() {
    var words = place("daily", line(0, 0, 200, 0));
    assertThat(words.at()).isEqualTo(new Point(100, Type.FLOW.drop()));
  }

  @Test
  void aLabelTooLongForItsLineLiesAboveAndIsNoWiderThanTheLine() {
    var words = place("user and item profiles", line(60, 0, 140, 0));
    assertThat(words.bounds().bottom()).isLessThan(0);
    assertThat(words.width()).isLessThanOrEqualTo(80);
    assertThat(words.text()).endsWith("…");
  }

  @Test
  void aLabelTooTallForItsLineLiesBesideIt() {
    var words = place("daily", line(100, -15, 100, 15));
    assertThat(words.anchor()).isEqualTo(Anchor.START);
    assertThat(words.left()).isGreaterThan(100);
  }

  @Test
  void aLabelKeepsOffTheSideOfAFrame() {
    var frame = new Box(100, -50, 200, 100);
    var words = place("daily", line(0, 0, 200, 0), frame);
    assertThat(LabelPlace.around(words).right()).isLessThan(100);
  }

  @Test
  void aLabelWithNoFreePlaceStaysWhereItBelongs() {
    var slit = new Box(-50, -2, 300, 4);
    var words = place("daily", line(0, 0, 200, 0), slit);
    assertThat(words.at().x()).isEqualTo(100);
  }
}
