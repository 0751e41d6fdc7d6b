package architutor.ui;

import architutor.gesture.Guides;
import architutor.model.Point;
import javafx.scene.canvas.GraphicsContext;

/// Thin lines through what is in line, and bars with ticks at their ends across equal gaps.
record GuideLines(Guides guides) {
  /// Half the length of a tick, in screen pixels.
  private static final double TICK = 4;

  /// In the colour that the pen has.
  void paint(GraphicsContext pen, Viewport view) {
    pen.setLineWidth(1);
    for (var line : guides.lines()) line(pen, crisp(view, line.from()), crisp(view, line.to()));
    for (var gap : guides.gaps()) {
      var from = crisp(view, gap.from());
      var to = crisp(view, gap.to());
      line(pen, from, to);
      tick(pen, from, from.y() == to.y());
      tick(pen, to, from.y() == to.y());
    }
  }

  private static void line(GraphicsContext pen, Point from, Point to) {
    pen.strokeLine(from.x(), from.y(), to.x(), to.y());
  }

  private static void tick(GraphicsContext pen, Point at, boolean level) {
    var dx = level ? 0 : TICK;
    var dy = level ? TICK : 0;
    line(pen, at.plus(-dx, -dy), at.plus(dx, dy));
  }

  /// In the middle of a pixel, so that a line one pixel wide is not smeared over two.
  private static Point crisp(Viewport view, Point p) {
    var at = view.toScreen(p);
    return new Point(Math.floor(at.x()) + 0.5, Math.floor(at.y()) + 0.5);
  }
}
