package architutor.paint;

import architutor.model.Box;
import architutor.model.Point;
import java.util.List;

/// One mark on the paper, in drawing units.
public sealed interface Stroke {
  /// The smallest box that holds all of it.
  Box bounds();

  /// The same mark with a share of its opacity, 0 to 1.
  Stroke faded(double share);

  /// A box with round corners.
  record Panel(Box box, double radius, Rgb fill, Pen border) implements Stroke {
    @Override
    public Box bounds() {
      return box.grown(border.width() / 2);
    }

    @Override
    public Panel faded(double share) {
      return new Panel(box, radius, fill.faded(share), border.faded(share));
    }
  }

  /// A line through at least two points.
  ///
  /// @param radius of the round corners at its bends; shorter where a bend has no room
  record Line(List<Point> points, double radius, Pen pen) implements Stroke {
    public Line {
      points = List.copyOf(points);
    }

    @Override
    public Box bounds() {
      return Lines.bounds(points).grown(pen.width() / 2);
    }

    @Override
    public Line faded(double share) {
      return new Line(points, radius, pen.faded(share));
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
    public Polygon faded(double share) {
      return new Polygon(corners, fill.faded(share));
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
    public Words faded(double share) {
      return new Words(text, at, anchor, size, weight, colour.faded(share), width);
    }
  }

  /// An icon, which nobody may recolour, crop or distort.
  record Picture(String icon, Box box, double opacity) implements Stroke {
    @Override
    public Box bounds() {
      return box;
    }

    @Override
    public Picture faded(double share) {
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
    public Dot faded(double share) {
      return new Dot(centre, radius, fill.faded(share), border.faded(share));
    }
  }
}
