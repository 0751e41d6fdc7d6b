package architutor.gesture;

import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;

/// A line of level and upright pieces that is being bent.
record Path(List<Point> points) {
  /// How far a piece that is pulled aside still runs on from an end, in drawing units; less where
  /// it is short.
  private static final double STUB = 24;

  private static final double SHARE = 0.25;

  /// A piece shifted across itself. The ends of the line stay where they are and get a stub.
  Path pieceMoved(int piece, Point by, Mods mods) {
    var a = points.get(piece);
    var b = points.get(piece + 1);
    var level = isLevel(a, b);
    var next = new ArrayList<>(points.subList(0, piece));
    var from = a;
    if (piece == 0) {
      from = toward(a, b);
      next.addAll(List.of(a, from));
    }
    var to = piece + 2 == points.size() ? toward(b, a) : b;
    next.add(across(from, level, by, mods));
    next.add(across(to, level, by, mods));
    if (piece + 2 == points.size()) next.addAll(List.of(to, b));
    next.addAll(points.subList(piece + 2, points.size()));
    return new Path(next);
  }

  private static Point toward(Point a, Point b) {
    var length = a.distance(b);
    var share = length == 0 ? 0 : Math.min(STUB, length * SHARE) / length;
    return a.plus((b.x() - a.x()) * share, (b.y() - a.y()) * share);
  }

  private static Point across(Point p, boolean level, Point by, Mods mods) {
    return level
        ? new Point(p.x(), snapped(p.y() + by.y(), mods))
        : new Point(snapped(p.x() + by.x(), mods), p.y());
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
