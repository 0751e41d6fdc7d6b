package architutor.ui;

import architutor.model.Box;
import architutor.model.Point;
import architutor.paint.Drawing;
import architutor.paint.Pen;
import architutor.paint.Rgb;
import architutor.paint.Stroke;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Paints the strokes of one frame on a canvas of the window. Every word to a canvas costs, so it
/// tells only what changes from stroke to stroke, and draws neighbouring lines of one pen as one.
final class FxBrush {
  /// Round corners and dots smaller than this, in screen pixels, look no different when square.
  private static final double ROUND = 1.2;

  private static final Map<Rgb, Color> COLOURS = new HashMap<>();

  private final GraphicsContext graphics;
  private final IconImages images;
  private final double density;
  private double zoom = 1;
  private Rgb fill = Rgb.NONE;
  private Pen pen = Pen.NONE;
  private boolean isTracing;

  /// @param density physical pixels per unit of the screen
  FxBrush(GraphicsContext graphics, IconImages images, double density) {
    this.graphics = graphics;
    this.images = images;
    this.density = density;
  }

  /// Paints a drawing as the viewport shows it.
  void paint(Drawing drawing, Viewport view) {
    graphics.save();
    zoom = view.zoom();
    graphics.scale(zoom, zoom);
    graphics.translate(-view.x(), -view.y());
    graphics.setLineJoin(StrokeLineJoin.ROUND);
    graphics.setLineCap(StrokeLineCap.BUTT);
    for (var stroke : drawing.strokes()) paint(stroke);
    lift();
    graphics.restore();
  }

  private void paint(Stroke stroke) {
    if (stroke instanceof Stroke.Line line) {
      paint(line);
      return;
    }
    lift();
    switch (stroke) {
      case Stroke.Line _ -> {}
      case Stroke.Panel panel -> paint(panel);
      case Stroke.Polygon polygon -> {
        graphics.beginPath();
        trace(polygon.corners(), 0);
        graphics.closePath();
        dip(polygon.fill());
        graphics.fill();
      }
      case Stroke.Words words -> {
        dip(words.colour());
        graphics.setFont(FxRuler.font(words.size(), words.weight()));
        graphics.fillText(words.text(), words.left(), words.at().y());
      }
      case Stroke.Picture picture -> paint(picture);
      case Stroke.Dot dot -> paint(dot);
    }
  }

  /// Stays on the paper for the next line.
  private void paint(Stroke.Line line) {
    if (!line.pen().isVisible()) return;
    if (!isTracing || !pen.equals(line.pen())) {
      lift();
      wield(line.pen());
      graphics.beginPath();
      isTracing = true;
    }
    trace(line.points(), line.radius());
  }

  private void lift() {
    if (isTracing) graphics.stroke();
    isTracing = false;
  }

  private void paint(Stroke.Panel panel) {
    var box = panel.box();
    var arc = panel.radius() * zoom < ROUND ? 0 : 2 * panel.radius();
    if (panel.fill().isVisible()) {
      dip(panel.fill());
      if (arc == 0) graphics.fillRect(box.x(), box.y(), box.width(), box.height());
      else graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
    }
    if (!panel.border().isVisible()) return;
    wield(panel.border());
    graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
  }

  private void paint(Stroke.Dot dot) {
    var box = Box.around(dot.centre(), 2 * dot.radius(), 2 * dot.radius());
    if (dot.fill().isVisible()) {
      dip(dot.fill());
      if (dot.radius() * zoom < ROUND)
        graphics.fillRect(box.x(), box.y(), box.width(), box.height());
      else graphics.fillOval(box.x(), box.y(), box.width(), box.height());
    }
    if (!dot.border().isVisible()) return;
    wield(dot.border());
    graphics.strokeOval(box.x(), box.y(), box.width(), box.height());
  }

  /// With as many pixels as it covers on the screen, so that it is as sharp as it can be.
  private void paint(Stroke.Picture picture) {
    var box = picture.box();
    var pixels = Math.clamp(Math.round(box.width() * zoom * density), 1, 1024);
    images
        .at(picture.icon(), pixels)
        .ifPresent(image -> {
          if (picture.opacity() != 1) graphics.setGlobalAlpha(picture.opacity());
          graphics.drawImage(image, box.x(), box.y(), box.width(), box.height());
          if (picture.opacity() != 1) graphics.setGlobalAlpha(1);
        });
  }

  private void dip(Rgb colour) {
    if (colour.equals(fill)) return;
    fill = colour;
    graphics.setFill(color(colour));
  }

  private void wield(Pen next) {
    if (next.equals(pen)) return;
    if (!next.colour().equals(pen.colour())) graphics.setStroke(color(next.colour()));
    if (next.width() != pen.width()) graphics.setLineWidth(next.width());
    if (!next.dashes().equals(pen.dashes()))
      graphics.setLineDashes(next.dashes().stream().mapToDouble(Double::doubleValue).toArray());
    pen = next;
  }

  private void trace(List<Point> points, double radius) {
    graphics.moveTo(points.getFirst().x(), points.getFirst().y());
    for (var i = 1; i < points.size() - 1; i++) {
      var bend = points.get(i);
      if (radius == 0) {
        graphics.lineTo(bend.x(), bend.y());
        continue;
      }
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
    return COLOURS.computeIfAbsent(rgb, c -> Color.rgb(c.red(), c.green(), c.blue(), c.alpha()));
  }
}
