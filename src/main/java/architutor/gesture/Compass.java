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

  private Compass opposite() {
    return switch (this) {
      case NORTH_WEST -> SOUTH_EAST;
      case NORTH -> SOUTH;
      case NORTH_EAST -> SOUTH_WEST;
      case EAST -> WEST;
      case SOUTH_EAST -> NORTH_WEST;
      case SOUTH -> NORTH;
      case SOUTH_WEST -> NORTH_EAST;
      case WEST -> EAST;
    };
  }

  /// What of a box moves level when it is pulled here.
  Sides across() {
    return sides(across);
  }

  /// What of a box moves up or down when it is pulled here.
  Sides down() {
    return sides(down);
  }

  private static Sides sides(double share) {
    if (share == 0) return Sides.START;
    return share == 1 ? Sides.END : Sides.NONE;
  }

  /// The same on both sides of the centre.
  Box pulledFromCentre(Box box, Point to, double width, double height, List<Box> keep) {
    var mirrored = new Point(2 * box.centre().x() - to.x(), 2 * box.centre().y() - to.y());
    return opposite().pulled(pulled(box, to, width, height, keep), mirrored, width, height, keep);
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
