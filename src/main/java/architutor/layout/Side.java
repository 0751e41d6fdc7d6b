package architutor.layout;

import architutor.model.Point;

/// A side of an icon or frame, and the heading of a line that leaves there.
enum Side {
  RIGHT(0, 1, 0),
  BOTTOM(1, 0, 1),
  LEFT(2, -1, 0),
  TOP(3, 0, -1);

  /// Clockwise from the right, counted from 0.
  final int turn;

  final int dx;
  final int dy;

  Side(int turn, int dx, int dy) {
    this.turn = turn;
    this.dx = dx;
    this.dy = dy;
  }

  /// The way from a point to another that is level or upright to it.
  static Side towards(Point from, Point to) {
    if (from.y() == to.y()) return from.x() < to.x() ? RIGHT : LEFT;
    return from.y() < to.y() ? BOTTOM : TOP;
  }

  boolean isLevel() {
    return dy == 0;
  }

  Side opposite() {
    return switch (this) {
      case RIGHT -> LEFT;
      case BOTTOM -> TOP;
      case LEFT -> RIGHT;
      case TOP -> BOTTOM;
    };
  }

  Point ahead(Point from, double way) {
    return from.plus(dx * way, dy * way);
  }

  /// The coordinate of a point along this side: its height on a left or right side.
  double along(Point p) {
    return isLevel() ? p.y() : p.x();
  }
}
