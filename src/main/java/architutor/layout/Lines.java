package architutor.layout;

import architutor.model.Box;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;

/// Polylines whose pieces are level or upright.
final class Lines {
  private Lines() {}

  /// The same line without points that are no corners.
  static List<Point> simple(List<Point> line) {
    var corners = new ArrayList<Point>();
    for (var p : line) {
      if (!corners.isEmpty() && corners.getLast().equals(p)) continue;
      while (corners.size() > 1 && isBetween(corners.get(corners.size() - 2), corners.getLast(), p))
        corners.removeLast();
      corners.add(p);
    }
    return List.copyOf(corners);
  }

  static boolean crosses(List<Point> line, Box box) {
    for (var i = 1; i < line.size(); i++)
      if (crosses(line.get(i - 1), line.get(i), box)) return true;
    return false;
  }

  /// Whether the piece from one point to another passes through a box.
  static boolean crosses(Point a, Point b, Box box) {
    return Math.min(a.x(), b.x()) < box.right()
        && Math.max(a.x(), b.x()) > box.x()
        && Math.min(a.y(), b.y()) < box.bottom()
        && Math.max(a.y(), b.y()) > box.y();
  }

  /// The smallest box that holds a line.
  static Box bounds(List<Point> line) {
    var box = Box.between(line.getFirst(), line.getLast());
    for (var p : line) if (!box.contains(p)) box = box.union(Box.between(p, p));
    return box;
  }

  /// Through all the points, with a corner added wherever two are not level or upright.
  static List<Point> through(List<Point> points) {
    var line = new ArrayList<Point>();
    for (var p : points) {
      if (!line.isEmpty()) {
        var last = line.getLast();
        if (last.x() != p.x() && last.y() != p.y()) line.add(new Point(p.x(), last.y()));
      }
      line.add(p);
    }
    return simple(line);
  }

  /// The outline of a box, back to where it began.
  static List<Point> outline(Box box) {
    var corner = new Point(box.x(), box.y());
    return List.of(
        corner,
        corner.plus(box.width(), 0),
        corner.plus(box.width(), box.height()),
        corner.plus(0, box.height()),
        corner);
  }

  private static boolean isBetween(Point a, Point b, Point c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }
}
