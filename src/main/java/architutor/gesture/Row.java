package architutor.gesture;

import architutor.model.Box;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The two nearest boxes on either side of one, in its row.
///
/// @param left the nearest first
/// @param right the nearest first
record Row(List<Box> left, List<Box> right) {
  /// @param slack by how much neighbours may overlap the box and still stand beside it
  static Row around(Box box, List<Box> boxes, double slack) {
    return new Row(before(box, boxes, box.x() + slack), after(box, boxes, box.right() - slack));
  }

  private static List<Box> before(Box box, List<Box> boxes, double limit) {
    var found = new ArrayList<Box>();
    last(box, boxes, b -> b.right() <= limit).ifPresent(found::add);
    if (!found.isEmpty()) {
      var x = found.getFirst().x();
      last(box, boxes, b -> b.right() <= x).ifPresent(found::add);
    }
    return found;
  }

  private static List<Box> after(Box box, List<Box> boxes, double limit) {
    var found = new ArrayList<Box>();
    first(box, boxes, b -> b.x() >= limit).ifPresent(found::add);
    if (!found.isEmpty()) {
      var x = found.getFirst().right();
      first(box, boxes, b -> b.x() >= x).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Box> last(Box row, List<Box> boxes, Predicate<Box> condition) {
    var best = Optional.<Box>empty();
    for (var box : boxes)
      if (isBeside(box, row) && condition.test(box))
        if (best.isEmpty() || box.right() > best.get().right()) best = Optional.of(box);
    return best;
  }

  private static Optional<Box> first(Box row, List<Box> boxes, Predicate<Box> condition) {
    var best = Optional.<Box>empty();
    for (var box : boxes)
      if (isBeside(box, row) && condition.test(box))
        if (best.isEmpty() || box.x() < best.get().x()) best = Optional.of(box);
    return best;
  }

  private static boolean isBeside(Box box, Box row) {
    return box.y() < row.bottom() && box.bottom() > row.y();
  }

  /// Where a box so wide would have a gap as wide as the next one, or equal gaps on both sides.
  List<Double> evenPlaces(double width) {
    var places = new ArrayList<Double>();
    if (!left.isEmpty() && !right.isEmpty()) {
      var room = right.getFirst().x() - left.getFirst().right() - width;
      if (room > 0) places.add(left.getFirst().right() + room / 2);
    }
    if (left.size() == 2) places.add(left.getFirst().right() + gap(left.get(1), left.get(0)));
    if (right.size() == 2)
      places.add(right.getFirst().x() - gap(right.get(0), right.get(1)) - width);
    return places;
  }

  List<Guides.Line> equalGaps(Box moved, double tolerance) {
    var lines = new ArrayList<Guides.Line>();
    var before = left.isEmpty() ? 0 : gap(left.getFirst(), moved);
    var after = right.isEmpty() ? 0 : gap(moved, right.getFirst());
    var isMiddle = before > 0 && Math.abs(before - after) < tolerance;
    var goesOn = left.size() == 2 && isAs(gap(left.get(1), left.get(0)), before, tolerance);
    var leads = right.size() == 2 && isAs(gap(right.get(0), right.get(1)), after, tolerance);
    if (goesOn) lines.add(across(left.get(1), left.get(0)));
    if (goesOn || isMiddle) lines.add(across(left.get(0), moved));
    if (leads || isMiddle) lines.add(across(moved, right.get(0)));
    if (leads) lines.add(across(right.get(0), right.get(1)));
    return lines;
  }

  private static boolean isAs(double gap, double other, double tolerance) {
    return other > 0 && Math.abs(gap - other) < tolerance;
  }

  private static double gap(Box a, Box b) {
    return b.x() - a.right();
  }

  /// In the middle of what both share of the row, or between them where they share nothing.
  private static Guides.Line across(Box a, Box b) {
    var y = (Math.max(a.y(), b.y()) + Math.min(a.bottom(), b.bottom())) / 2;
    return new Guides.Line(new Point(a.right(), y), new Point(b.x(), y));
  }
}
