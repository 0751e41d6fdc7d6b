package architutor.gesture;

import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;

/// A line of level and upright pieces that is being bent.
record Path(List<Point> points) {
  /// A straight line that is pulled aside leaves its ends by this share of its length.
  private static final double STUB = 0.25;

  /// A piece shifted across itself, and its neighbours as long as that needs.
  Path pieceMoved(int piece, Point by, Mods mods) {
    if (points.size() == 2) return pulledAside(by, mods);
    var next = new ArrayList<>(points);
    var level = isLevel(points.get(piece), points.get(piece + 1));
    for (var i = piece; i <= piece + 1; i++) {
      var p = points.get(i);
      next.set(
          i,
          level
              ? new Point(p.x(), snapped(p.y() + by.y(), mods))
              : new Point(snapped(p.x() + by.x(), mods), p.y()));
    }
    return new Path(next);
  }

  /// A line without corners gets two, between which it runs beside itself.
  private Path pulledAside(Point by, Mods mods) {
    var a = points.getFirst();
    var b = points.getLast();
    var level = isLevel(a, b);
    var stub = level ? (b.x() - a.x()) * STUB : (b.y() - a.y()) * STUB;
    var y = snapped(a.y() + by.y(), mods);
    var x = snapped(a.x() + by.x(), mods);
    return level
        ? new Path(
            List.of(
                a,
                new Point(a.x() + stub, a.y()),
                new Point(a.x() + stub, y),
                new Point(b.x() - stub, y),
                new Point(b.x() - stub, b.y()),
                b))
        : new Path(
            List.of(
                a,
                new Point(a.x(), a.y() + stub),
                new Point(x, a.y() + stub),
                new Point(x, b.y() - stub),
                new Point(b.x(), b.y() - stub),
                b));
  }

  /// A corner shifted, and the pieces that meet in it with it.
  Path cornerMoved(int corner, Point by, Mods mods) {
    var from = points.get(corner);
    var to = new Point(snapped(from.x() + by.x(), mods), snapped(from.y() + by.y(), mods));
    var next = new ArrayList<>(points);
    next.set(corner, to);
    follow(next, corner - 1, isLevel(points.get(corner - 1), from), to);
    follow(next, corner + 1, isLevel(from, points.get(corner + 1)), to);
    return new Path(next);
  }

  private static void follow(List<Point> points, int neighbour, boolean level, Point to) {
    var p = points.get(neighbour);
    points.set(neighbour, level ? new Point(p.x(), to.y()) : new Point(to.x(), p.y()));
  }

  /// Pieces almost in line become one, and corners where nothing turns go.
  ///
  /// @param reach in drawing units
  Path straightened(double reach) {
    var next = new ArrayList<>(points);
    var i = 0;
    while (i + 3 < next.size()) {
      var level = isLevel(next.get(i), next.get(i + 1));
      var isJog =
          next.get(i + 1).distance(next.get(i + 2)) <= reach
              && level == isLevel(next.get(i + 2), next.get(i + 3));
      if (isJog) {
        // The later piece gives way, unless it hangs on the end of the line.
        if (i + 4 == next.size()) follow(next, i, level, next.get(i + 3));
        else follow(next, i + 3, level, next.get(i));
        next.subList(i + 1, i + 3).clear();
        i = 0;
      } else i++;
    }
    return new Path(next);
  }

  /// What a person fixed: the points between both ends where the line turns.
  List<Point> corners() {
    var corners = new ArrayList<Point>();
    for (var i = 1; i < points.size() - 1; i++) {
      var before = corners.isEmpty() ? points.getFirst() : corners.getLast();
      var p = points.get(i);
      var after = points.get(i + 1);
      var turns =
          !(isSame(before.x(), p.x()) && isSame(p.x(), after.x()))
              && !(isSame(before.y(), p.y()) && isSame(p.y(), after.y()));
      if (turns) corners.add(p);
    }
    return corners;
  }

  private static boolean isSame(double a, double b) {
    return Lane.isSame(a, b);
  }

  private static boolean isLevel(Point a, Point b) {
    return Math.abs(a.x() - b.x()) >= Math.abs(a.y() - b.y());
  }

  private static double snapped(double ordinate, Mods mods) {
    return mods.alt() ? ordinate : Grid.snap(ordinate);
  }
}
