package architutor.paint;

import architutor.model.Box;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;

/// Geometry of lines through points.
final class Lines {
  private Lines() {}

  static Box bounds(List<Point> points) {
    var left = Double.MAX_VALUE;
    var top = Double.MAX_VALUE;
    var right = -Double.MAX_VALUE;
    var bottom = -Double.MAX_VALUE;
    for (var point : points) {
      left = Math.min(left, point.x());
      top = Math.min(top, point.y());
      right = Math.max(right, point.x());
      bottom = Math.max(bottom, point.y());
    }
    return new Box(left, top, right - left, bottom - top);
  }

  /// The point at a share of 0 to 1 on the way from one point to another.
  static Point between(Point a, Point b, double share) {
    return new Point(a.x() + (b.x() - a.x()) * share, a.y() + (b.y() - a.y()) * share);
  }

  /// The middle of its longest stretch.
  static Point heart(List<Point> line) {
    var best = line.getFirst();
    var longest = -1.0;
    for (var i = 1; i < line.size(); i++) {
      var length = line.get(i - 1).distance(line.get(i));
      if (length <= longest) continue;
      longest = length;
      best = between(line.get(i - 1), line.get(i), 0.5);
    }
    return best;
  }

  /// The line with its last stretch ending earlier by `length`, or at its start if it is shorter.
  static List<Point> shortened(List<Point> line, double length) {
    var tip = line.getLast();
    var before = line.get(line.size() - 2);
    var stretch = before.distance(tip);
    var next = new ArrayList<>(line.subList(0, line.size() - 1));
    next.add(stretch <= length ? before : between(tip, before, length / stretch));
    return next;
  }

  /// What is left of a line when a box is cut out of it, in order.
  static List<List<Point>> without(List<Point> line, Box box) {
    var parts = new ArrayList<List<Point>>();
    var part = new ArrayList<Point>();
    part.add(line.getFirst());
    for (var i = 1; i < line.size(); i++) {
      var a = line.get(i - 1);
      var b = line.get(i);
      var cut = inside(a, b, box);
      if (cut.until() > cut.from()) {
        part.add(between(a, b, cut.from()));
        parts.add(part);
        part = new ArrayList<>();
        part.add(between(a, b, cut.until()));
      }
      part.add(b);
    }
    parts.add(part);
    return parts.stream().filter(p -> length(p) > 0).map(List::copyOf).toList();
  }

  static double length(List<Point> line) {
    var sum = 0.0;
    for (var i = 1; i < line.size(); i++) sum += line.get(i - 1).distance(line.get(i));
    return sum;
  }

  /// The shares of the way from one point to another between which it lies inside a box.
  private record Span(double from, double until) {
    /// What remains of it where `start + share * step` is between two bounds.
    Span within(double start, double step, double least, double most) {
      if (step == 0) return start > least && start < most ? this : new Span(0, 0);
      var a = (least - start) / step;
      var b = (most - start) / step;
      return new Span(Math.max(from, Math.min(a, b)), Math.min(until, Math.max(a, b)));
    }
  }

  private static Span inside(Point a, Point b, Box box) {
    return new Span(0, 1)
        .within(a.x(), b.x() - a.x(), box.x(), box.right())
        .within(a.y(), b.y() - a.y(), box.y(), box.bottom());
  }
}
