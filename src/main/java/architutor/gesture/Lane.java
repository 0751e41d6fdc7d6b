package architutor.gesture;

import architutor.model.Box;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Lining up along x: edges with edges, centres with centres, and equal gaps in a row. Boxes with
/// their axes swapped make the same of a column.
///
/// A plain scan, which at some thousand boxes takes microseconds.
record Lane(List<Box> boxes) {
  /// Ordinates closer than this are the same.
  private static final double SAME = 0.01;

  /// How far a guide reaches beyond what it aligns.
  private static final double BEYOND = 8;

  static Box swapped(Box box) {
    return new Box(box.y(), box.x(), box.height(), box.width());
  }

  /// By how much a box has to shift to be lined up with the nearest; empty if nothing is within
  /// reach.
  OptionalDouble shift(Box moving, Sides sides, double reach) {
    var nearest = new Nearest(reach);
    for (var box : boxes) {
      if (sides.start()) {
        nearest.offer(box.x() - moving.x());
        nearest.offer(box.right() - moving.x());
      }
      if (sides.end()) {
        nearest.offer(box.x() - moving.right());
        nearest.offer(box.right() - moving.right());
      }
      if (sides.centre()) nearest.offer(middle(box) - middle(moving));
    }
    if (sides.equals(Sides.ALL)) {
      var row = Row.around(moving, boxes, reach);
      for (var x : row.evenPlaces(moving.width())) nearest.offer(x - moving.x());
    }
    return nearest.found();
  }

  /// Upright lines through what is in line with a box.
  List<Guides.Line> lines(Box moved, Sides sides) {
    var lines = new ArrayList<Guides.Line>();
    if (sides.start()) through(moved, moved.x(), false, lines);
    if (sides.centre()) through(moved, middle(moved), true, lines);
    if (sides.end()) through(moved, moved.right(), false, lines);
    return lines;
  }

  private void through(Box moved, double x, boolean centre, List<Guides.Line> lines) {
    var top = moved.y();
    var bottom = moved.bottom();
    var any = false;
    for (var box : boxes) {
      if (!isAligned(box, moved, x, centre)) continue;
      any = true;
      top = Math.min(top, box.y());
      bottom = Math.max(bottom, box.bottom());
    }
    if (any) lines.add(new Guides.Line(new Point(x, top - BEYOND), new Point(x, bottom + BEYOND)));
  }

  /// What is as wide and has its centre in line has its edges in line as well; one guide says it.
  private static boolean isAligned(Box box, Box moved, double x, boolean centre) {
    var isCentred = isSame(middle(box), middle(moved));
    if (centre) return isCentred;
    return !isCentred && (isSame(box.x(), x) || isSame(box.right(), x));
  }

  /// Level lines across the gaps beside a box that are as wide as others in its row.
  List<Guides.Line> gaps(Box moved) {
    return Row.around(moved, boxes, SAME).equalGaps(moved, SAME);
  }

  static boolean isSame(double a, double b) {
    return Math.abs(a - b) < SAME;
  }

  private static double middle(Box box) {
    return box.x() + box.width() / 2;
  }

  /// The smallest of the shifts that are small enough; of two equal ones the first.
  private static final class Nearest {
    private final double reach;
    private double best = Double.POSITIVE_INFINITY;

    Nearest(double reach) {
      this.reach = reach;
    }

    void offer(double shift) {
      if (Math.abs(shift) <= reach && Math.abs(shift) < Math.abs(best)) best = shift;
    }

    OptionalDouble found() {
      return Double.isInfinite(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }
  }
}
