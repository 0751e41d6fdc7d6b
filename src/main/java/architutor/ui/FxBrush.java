package architutor.ui;

import architutor.model.Box;
import architutor.model.Point;
import architutor.paint.Drawing;
import architutor.paint.Pen;
import architutor.paint.Rgb;
import architutor.paint.Stroke;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Paints strokes on a canvas of the window.
///
/// @param density physical pixels per unit of the screen
record FxBrush(GraphicsContext graphics, IconImages images, double density) {
  /// Paints a drawing as the viewport shows it.
  void paint(Drawing drawing, Viewport view) {
    graphics.save();
    graphics.scale(view.zoom(), view.zoom());
    graphics.translate(-view.x(), -view.y());
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    graphics.setLineCap(StrokeLineCap.BUTT);
    for (var stroke : drawing.strokes()) paint(stroke, view.zoom());
    graphics.restore();
  }

  private void paint(Stroke stroke, double zoom) {
    switch (stroke) {
      case Stroke.Panel panel -> paint(panel);
      case Stroke.Line line -> {
        if (!wield(line.pen())) return;
        trace(line.points(), line.radius());
        graphics.stroke();
      }
      case Stroke.Polygon polygon -> {
        trace(polygon.corners(), 0);
        graphics.closePath();
        graphics.setFill(color(polygon.fill()));
        graphics.fill();
      }
      case Stroke.Words words -> {
        graphics.setFill(color(words.colour()));
        graphics.setFont(FxRuler.font(words.size(), words.weight()));
        graphics.fillText(words.text(), words.left(), words.at().y());
      }
      case Stroke.Picture picture -> paint(picture, zoom);
      case Stroke.Dot dot -> paint(dot);
    }
  }

  private void paint(Stroke.Panel panel) {
    var box = panel.box();
    var arc = 2 * panel.radius();
    if (panel.fill().isVisible()) {
      graphics.setFill(color(panel.fill()));
      graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }
    if (wield(panel.border()))
      graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
  }

  private void paint(Stroke.Dot dot) {
    var box = Box.around(dot.centre(), 2 * dot.radius(), 2 * dot.radius());
    if (dot.fill().isVisible()) {
      graphics.setFill(color(dot.fill()));
      graphics.fillOval(box.x(), box.y(), box.width(), box.height());
    }
    if (wield(dot.border())) graphics.strokeOval(box.x(), box.y(), box.width(), box.height());
  }

  /// With as many pixels as it covers on the screen, so that it is as sharp as it can be.
  private void paint(Stroke.Picture picture, double zoom) {
    var box = picture.box();
    var pixels = Math.clamp(Math.round(box.width() * zoom * density), 1, 1024);
    images
        .at(picture.icon(), pixels)
        .ifPresent(image -> {
          graphics.setGlobalAlpha(picture.opacity());
          graphics.drawImage(image, box.x(), box.y(), box.width(), box.height());
          graphics.setGlobalAlpha(1);
        });
  }

  private boolean wield(Pen pen) {
    if (!pen.isVisible()) return false;
    graphics.setStroke(color(pen.colour()));
    graphics.setLineWidth(pen.width());
    graphics.setLineDashes(pen.dashes().stream().mapToDouble(Double::doubleValue).toArray());
    return true;
  }

  private void trace(List<Point> points, double radius) {
    graphics.beginPath();
    graphics.moveTo(points.getFirst().x(), points.getFirst().y());
    for (var i = 1; i < points.size() - 1; i++) {
      var bend = points.get(i);
      var in = toward(bend, points.get(i - 1), radius);
      var out = toward(bend, points.get(i + 1), radius);
      graphics.lineTo(in.x(), in.y());
      graphics.quadraticCurveTo(bend.x(), bend.y(), out.x(), out.y());
    }
    graphics.lineTo(points.getLast().x(), points.getLast().y());
  }

  /// The point `radius` away from a bend, at most half way to the next one.
  private static Point toward(Point bend, Point next, double radius) {
    var length = bend.distance(next);
    if (length == 0) return bend;
    var share = Math.min(0.5, radius / length);
    return bend.plus((next.x() - bend.x()) * share, (next.y() - bend.y()) * share);
  }

  static Color color(Rgb rgb) {
    return Color.rgb(rgb.red(), rgb.green(), rgb.blue(), rgb.alpha());
  }
}
