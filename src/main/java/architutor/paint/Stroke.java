package architutor.paint;

import architutor.model.Box;
import architutor.model.Point;
import java.util.List;
import java.util.stream.IntStream;

/// One mark on the paper, in drawing units.
public sealed interface Stroke {
  /// The smallest box that holds all of it.
  Box bounds();

  /// The same mark with only a share of its strength, 0 to 1. Colours turn pale rather than
  /// transparent, so that nothing shines through; only pictures, which nobody may recolour, let the
  /// paper through.
  Stroke faded(double share, Rgb paper);

  /// A box with round corners.
  record Panel(Box box, double radius, Rgb fill, Pen border) implements Stroke {
    @Override
    public Box bounds() {
      return box.grown(border.width() / 2);
    }

    @Override
    public Panel faded(double share, Rgb paper) {
      return new Panel(box, radius, fill.toward(paper, 1 - share), border.faded(share, paper));
    }
  }

  /// A line through at least two points.
  ///
  /// @param radius of the round corners at its bends; shorter where a bend has no room
  record Line(List<Point> points, double radius, Pen pen) implements Stroke {
    public Line {
      points = List.copyOf(points);
    }

    /// A round corner: straight until `from`, then a quadratic curve about the corner until `to`.
    public record Bend(Point from, Point corner, Point to) {}

    /// The round corners between the first and the last point, in order.
    public List<Bend> bends() {
      return IntStream.range(1, points.size() - 1)
          .mapToObj(i -> new Bend(near(i, i - 1), points.get(i), near(i, i + 1)))
          .toList();
    }

    /// The point `radius` away from a corner, at most half way to its neighbour.
    private Point near(int corner, int neighbour) {
      var from = points.get(corner);
      var to = points.get(neighbour);
      var length = from.distance(to);
      return length == 0 ? from : Lines.between(from, to, Math.min(0.5, radius / length));
    }

    @Override
    public Box bounds() {
      return Lines.bounds(points).grown(pen.width() / 2);
    }

    @Override
    public Line faded(double share, Rgb paper) {
      return new Line(points, radius, pen.faded(share, paper));
    }
  }

  /// A filled shape with straight sides.
  record Polygon(List<Point> corners, Rgb fill) implements Stroke {
    public Polygon {
      corners = List.copyOf(corners);
    }

    @Override
    public Box bounds() {
      return Lines.bounds(corners);
    }

    @Override
    public Polygon faded(double share, Rgb paper) {
      return new Polygon(corners, fill.toward(paper, 1 - share));
    }
  }

  /// One line of text.
  ///
  /// @param at a point on the baseline
  /// @param width as measured by the ruler
  record Words(
      String text, Point at, Anchor anchor, double size, Weight weight, Rgb colour, double width)
      implements Stroke {
    /// Which part of the words stands at their point.
    public enum Anchor {
      START,
      MIDDLE,
      END
    }

    /// Where the first letter starts.
    public double left() {
      return switch (anchor) {
        case START -> at.x();
        case MIDDLE -> at.x() - width / 2;
        case END -> at.x() - width;
      };
    }

    @Override
    public Box bounds() {
      return new Box(left(), at.y() - size, width, size * 1.3);
    }

    @Override
    public Words faded(double share, Rgb paper) {
      return new Words(text, at, anchor, size, weight, colour.toward(paper, 1 - share), width);
    }
  }

  /// An icon, which nobody may recolour, crop or distort.
  record Picture(String icon, Box box, double opacity) implements Stroke {
    @Override
    public Box bounds() {
      return box;
    }

    @Override
    public Picture faded(double share, Rgb paper) {
      return new Picture(icon, box, opacity * share);
    }
  }

  /// A disc.
  record Dot(Point centre, double radius, Rgb fill, Pen border) implements Stroke {
    @Override
    public Box bounds() {
      return Box.around(centre, 2 * radius, 2 * radius).grown(border.width() / 2);
    }

    @Override
    public Dot faded(double share, Rgb paper) {
      return new Dot(centre, radius, fill.toward(paper, 1 - share), border.faded(share, paper));
    }
  }
}
