package architutor.paint;

import architutor.model.Box;
import architutor.model.Point;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/// Paints strokes with Java2D.
record AwtBrush(Graphics2D graphics, Icons icons) {
  AwtBrush {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }

  void paint(Drawing drawing) {
    drawing.strokes().forEach(this::paint);
  }

  private void paint(Stroke stroke) {
    switch (stroke) {
      case Stroke.Panel panel -> {
        var shape = round(panel.box(), panel.radius());
        fill(shape, panel.fill());
        outline(shape, panel.border());
      }
      case Stroke.Line line -> outline(path(line), line.pen());
      case Stroke.Polygon polygon -> fill(closed(polygon.corners()), polygon.fill());
      case Stroke.Words words -> {
        graphics.setColor(color(words.colour()));
        graphics.setFont(Fonts.of(words.size(), words.weight()));
        graphics.drawString(words.text(), (float) words.left(), (float) words.at().y());
      }
      case Stroke.Picture picture -> paint(picture);
      case Stroke.Dot dot -> {
        var side = 2 * dot.radius();
        var shape =
            new Ellipse2D.Double(
                dot.centre().x() - dot.radius(), dot.centre().y() - dot.radius(), side, side);
        fill(shape, dot.fill());
        outline(shape, dot.border());
      }
    }
  }

  /// In as many pixels as it covers and on whole ones, so that it is as sharp as it can be.
  private void paint(Stroke.Picture picture) {
    var transform = graphics.getTransform();
    var pixels = (int) Math.max(1, Math.round(picture.box().width() * transform.getScaleX()));
    var x = picture.box().x() * transform.getScaleX() + transform.getTranslateX();
    var y = picture.box().y() * transform.getScaleY() + transform.getTranslateY();
    icons
        .at(picture.icon(), pixels)
        .ifPresent(image -> {
          var composite = graphics.getComposite();
          graphics.setComposite(
              AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) picture.opacity()));
          graphics.setTransform(new AffineTransform());
          graphics.drawImage(image, (int) Math.round(x), (int) Math.round(y), null);
          graphics.setTransform(transform);
          graphics.setComposite(composite);
        });
  }

  private void fill(Shape shape, Rgb colour) {
    if (!colour.isVisible()) return;
    graphics.setColor(color(colour));
    graphics.fill(shape);
  }

  private void outline(Shape shape, Pen pen) {
    if (!pen.isVisible()) return;
    graphics.setColor(color(pen.colour()));
    graphics.setStroke(stroke(pen));
    graphics.draw(shape);
  }

  private static BasicStroke stroke(Pen pen) {
    var width = (float) pen.width();
    if (pen.dashes().isEmpty())
      return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    var dashes = new float[pen.dashes().size()];
    for (var i = 0; i < dashes.length; i++) dashes[i] = pen.dashes().get(i).floatValue();
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }

  private static Shape round(Box box, double radius) {
    return new RoundRectangle2D.Double(
        box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
  }

  private static Shape path(Stroke.Line line) {
    var path = new Path2D.Double();
    path.moveTo(line.points().getFirst().x(), line.points().getFirst().y());
    for (var bend : line.bends()) {
      path.lineTo(bend.from().x(), bend.from().y());
      path.quadTo(bend.corner().x(), bend.corner().y(), bend.to().x(), bend.to().y());
    }
    path.lineTo(line.points().getLast().x(), line.points().getLast().y());
    return path;
  }

  private static Shape closed(List<Point> corners) {
    var path = new Path2D.Double();
    path.moveTo(corners.getFirst().x(), corners.getFirst().y());
    for (var corner : corners) path.lineTo(corner.x(), corner.y());
    path.closePath();
    return path;
  }

  private static Color color(Rgb rgb) {
    return new Color(rgb.red(), rgb.green(), rgb.blue(), (int) Math.round(rgb.alpha() * 255));
  }
}
