package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Node;
import architutor.model.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/// A plain picture of a drawing and its routes, to be looked at while working on the layout.
final class Picture {
  private static final double MARGIN = 60;

  private Picture() {}

  static Path write(Diagram diagram, Routes routes, Path file) throws IOException {
    var all = Spots.occupied(diagram).reduce(Box::union).orElse(new Box(0, 0, 1, 1)).grown(MARGIN);
    var image =
        new BufferedImage((int) all.width(), (int) all.height(), BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    pen.translate(-all.x(), -all.y());
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    for (var group : diagram.groups())
      group
          .box()
          .ifPresent(b -> {
            pen.setColor(new Color(0x00a4a6));
            pen.draw(rectangle(b));
            pen.drawString(group.label(), (float) b.x() + 30, (float) b.y() + 16);
          });
    for (var edge : diagram.edges()) draw(pen, edge, routes);
    for (var node : diagram.nodes()) draw(pen, node);
    pen.dispose();
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  private static void draw(Graphics2D pen, Node node) {
    node.icon()
        .ifPresent(icon -> {
          pen.setColor(new Color(0x8c4fff));
          pen.fill(rectangle(icon));
          var label = Footprint.label(node);
          pen.setColor(new Color(0xeeeeee));
          pen.draw(rectangle(label));
          pen.setColor(Color.BLACK);
          centred(pen, node.label(), new Point(label.centre().x(), label.y() + 14));
          centred(pen, "a second line of words", new Point(label.centre().x(), label.y() + 30));
        });
  }

  private static void draw(Graphics2D pen, Edge edge, Routes routes) {
    var line = routes.of(edge.id());
    if (line.isEmpty()) return;
    pen.setColor(edge.kind().carriesData() ? new Color(0x6b7683) : new Color(0x2f6fed));
    pen.setStroke(
        edge.kind().carriesData()
            ? new BasicStroke(1.6f)
            : new BasicStroke(
                1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {5, 4}, 0));
    var path = new Path2D.Double();
    path.moveTo(line.getFirst().x(), line.getFirst().y());
    for (var p : line) path.lineTo(p.x(), p.y());
    pen.draw(path);
    pen.setStroke(new BasicStroke(1));
    arrow(pen, line);
    if (!edge.label().isEmpty())
      routes.labelAt(edge.id()).ifPresent(at -> centred(pen, edge.label(), at.plus(0, -5)));
  }

  private static void arrow(Graphics2D pen, List<Point> line) {
    var tip = line.getLast();
    var before = line.get(line.size() - 2);
    var angle = Math.atan2(tip.y() - before.y(), tip.x() - before.x());
    var path = new Path2D.Double();
    path.moveTo(tip.x(), tip.y());
    for (var turn : new double[] {2.7, -2.7})
      path.lineTo(tip.x() + 10 * Math.cos(angle + turn), tip.y() + 10 * Math.sin(angle + turn));
    pen.fill(path);
  }

  private static void centred(Graphics2D pen, String text, Point at) {
    var width = pen.getFontMetrics().stringWidth(text);
    pen.drawString(text, (float) (at.x() - width / 2.0), (float) at.y());
  }

  private static Rectangle2D rectangle(Box box) {
    return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
  }
}
