package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import architutor.model.Box;
import architutor.model.Point;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

final class ViewportTest {
  private static final double CLOSE = 1e-6;

  @Property(tries = 200)
  void aPointOfTheScreenComesBackFromTheDrawing(
      @ForAll @DoubleRange(min = -5000, max = 5000) double x,
      @ForAll @DoubleRange(min = -5000, max = 5000) double y,
      @ForAll @DoubleRange(min = Viewport.LEAST, max = Viewport.MOST) double zoom) {
    var view = new Viewport(x, y, zoom, 800, 600);
    var back = view.toScreen(view.toDrawing(123, 45));
    assertThat(back.x()).isCloseTo(123, within(CLOSE));
    assertThat(back.y()).isCloseTo(45, within(CLOSE));
  }

  @Property(tries = 200)
  void zoomingLeavesThePointUnderThePointerWhereItIs(
      @ForAll @DoubleRange(min = -2000, max = 2000) double x,
      @ForAll @DoubleRange(min = 0.01, max = 20) double zoom) {
    var view = new Viewport(x, 40, 1, 800, 600);
    var fixed = new Point(x + 100, 90);
    var before = view.toScreen(fixed);
    var after = view.zoomedAt(fixed, zoom).toScreen(fixed);
    assertThat(after.distance(before)).isCloseTo(0, within(CLOSE));
  }

  @Property(tries = 200)
  void whatFitsIsSeenWholeAndNeverEnlarged(
      @ForAll @DoubleRange(min = -3000, max = 3000) double x,
      @ForAll @DoubleRange(min = 1, max = 9000) double width,
      @ForAll @DoubleRange(min = 1, max = 6000) double height) {
    var content = new Box(x, -x, width, height);
    var view = new Viewport(0, 0, 3, 800, 600).fitting(content, 48);
    assertThat(view.visible().grown(CLOSE).contains(content)).isTrue();
    assertThat(view.zoom()).isLessThanOrEqualTo(1);
  }

  @Property(tries = 200)
  void aResizedWindowKeepsItsMiddle(
      @ForAll @DoubleRange(min = 100, max = 3000) double width,
      @ForAll @DoubleRange(min = 100, max = 3000) double height) {
    var view = new Viewport(10, 20, 0.5, 800, 600);
    var middle = view.sized(width, height).visible().centre();
    assertThat(middle.distance(view.visible().centre())).isCloseTo(0, within(CLOSE));
  }
}
