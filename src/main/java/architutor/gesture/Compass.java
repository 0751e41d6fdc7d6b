package architutor.gesture;

import architutor.model.Box;
import architutor.model.Point;
import java.util.List;

/// The eight places on the border of a box where handles sit.
public enum Compass {
  NORTH_WEST(0, 0),
  NORTH(0.5, 0),
  NORTH_EAST(1, 0),
  EAST(1, 0.5),
  SOUTH_EAST(1, 1),
  SOUTH(0.5, 1),
  SOUTH_WEST(0, 1),
  WEST(0, 0.5);

  /// Where connections are drawn from.
  public static final List<Compass> SIDES = List.of(NORTH, EAST, SOUTH, WEST);

  private final double across;
  private final double down;

  Compass(double across, double down) {
    this.across = across;
    this.down = down;
  }

  public Point on(Box box) {
    return new Point(box.x() + across * box.width(), box.y() + down * box.height());
  }

  /// The box whose handle here was pulled to a point, at least so wide and high, and still around
  /// what it has to keep.
  Box pulled(Box box, Point to, double width, double height, List<Box> keep) {
    var left = box.x();
    var right = box.right();
    var top = box.y();
    var bottom = box.bottom();
    if (across == 0) {
      left = Math.min(to.x(), right - width);
      for (var kept : keep) left = Math.min(left, kept.x());
    }
    if (across == 1) {
      right = Math.max(to.x(), left + width);
      for (var kept : keep) right = Math.max(right, kept.right());
    }
    if (down == 0) {
      top = Math.min(to.y(), bottom - height);
      for (var kept : keep) top = Math.min(top, kept.y());
    }
    if (down == 1) {
      bottom = Math.max(to.y(), top + height);
      for (var kept : keep) bottom = Math.max(bottom, kept.bottom());
    }
    return new Box(left, top, right - left, bottom - top);
  }
}
