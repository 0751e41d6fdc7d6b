package architutor.paint;

import static architutor.paint.Lake.line;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LinesTest {
  @Test
  void aBoxCutsALineInTwo() {
    assertThat(Lines.without(line(0, 0, 100, 0), new Box(40, -5, 20, 10)))
        .containsExactly(line(0, 0, 40, 0), line(60, 0, 100, 0));
  }

  @Test
  void aBoxOverABendTakesTheBend() {
    assertThat(Lines.without(line(0, 0, 50, 0, 50, 50), new Box(40, -10, 20, 20)))
        .containsExactly(line(0, 0, 40, 0), line(50, 10, 50, 50));
  }

  @Test
  void aBoxBesideALineLeavesItWhole() {
    assertThat(Lines.without(line(0, 0, 50, 0, 50, 50), new Box(0, 10, 20, 20)))
        .containsExactly(line(0, 0, 50, 0, 50, 50));
  }

  @Test
  void aLineIsShortenedAtItsEnd() {
    assertThat(Lines.shortened(line(0, 0, 10, 0, 10, 20), 5)).isEqualTo(line(0, 0, 10, 0, 10, 15));
  }

  @Test
  void dashesFitTheLineTheyAreDrawnOn() {
    var pen = Pen.dashed(Rgb.NONE, 1, 6, 4);
    assertThat(pen.fitting(26)).isEqualTo(pen);
    assertThat(pen.fitting(13).dashes()).isEqualTo(List.of(6 * 13 / 16.0, 4 * 13 / 16.0));
  }

  @Test
  void aBendIsRoundOnlyAsFarAsItHasRoom() {
    var bends = new Stroke.Line(line(0, 0, 40, 0, 40, 8), 6, Pen.NONE).bends();
    assertThat(bends)
        .containsExactly(
            new Stroke.Line.Bend(new Point(34, 0), new Point(40, 0), new Point(40, 4)));
  }
}
