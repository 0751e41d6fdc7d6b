package architutor.ui;

import architutor.model.Box;
import architutor.model.Point;
import architutor.paint.Theme;
import architutor.paint.Token;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;

/// A line that is being drawn from an element to the pointer, in drawing units.
///
/// @param target where the connection would end
/// @param offers what it may end at
/// @param remark what there is to say of the target; may be empty
record Wire(Point from, Point to, Optional<Box> target, Offers offers, String remark) {
  private static final double RADIUS = 10;
  private static final double SOFT = 0.6;

  void paint(GraphicsContext pen, Viewport view, Theme theme) {
    var accent = theme.of(Token.ACCENT);
    pen.setLineWidth(2);
    pen.setStroke(FxBrush.color(accent.faded(SOFT)));
    for (var node : offers.offered())
      node.icon().filter(view.visible()::intersects).ifPresent(icon -> ring(pen, view, icon));
    pen.setStroke(FxBrush.color(accent));
    target.ifPresent(box -> ring(pen, view, box));
    var start = view.toScreen(from);
    var end = view.toScreen(to);
    pen.strokeLine(start.x(), start.y(), end.x(), end.y());
  }

  private static void ring(GraphicsContext pen, Viewport view, Box box) {
    var b = view.toScreen(box.grown(5));
    pen.strokeRoundRect(b.x(), b.y(), b.width(), b.height(), 2 * RADIUS, 2 * RADIUS);
  }
}
