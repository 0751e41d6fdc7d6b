package architutor.layout;

import architutor.model.Box;
import architutor.model.Point;
import java.util.OptionalInt;

/// What it costs to move along the lanes of a window: every step between two neighbouring crossings
/// of lanes costs its length and whatever lies on it.
final class Terrain {
  /// Per drawing unit inside something that a line must not cross; no detour is as long.
  static final double SOLID = 1000;

  private static final double CROSSING = 45;
  private static final double BESIDE = 8;
  private static final double CLOSE = 11.5;

  final double[] xs;
  final double[] ys;
  private final double[][] across;
  private final double[][] down;

  Terrain(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    across = new double[xs.length][ys.length];
    down = new double[xs.length][ys.length];
    for (var i = 0; i < xs.length; i++)
      for (var j = 0; j < ys.length; j++) {
        across[i][j] = i + 1 < xs.length ? xs[i + 1] - xs[i] : Double.POSITIVE_INFINITY;
        down[i][j] = j + 1 < ys.length ? ys[j + 1] - ys[j] : Double.POSITIVE_INFINITY;
      }
  }

  Point at(int i, int j) {
    return new Point(xs[i], ys[j]);
  }

  /// The cost of one step, infinite if it would leave the window.
  double step(int i, int j, Side heading) {
    return switch (heading) {
      case RIGHT -> across[i][j];
      case LEFT -> i == 0 ? Double.POSITIVE_INFINITY : across[i - 1][j];
      case BOTTOM -> down[i][j];
      case TOP -> j == 0 ? Double.POSITIVE_INFINITY : down[i][j - 1];
    };
  }

  /// Each drawing unit inside the box costs `weight` more.
  void area(Box box, double weight) {
    level(box, weight);
    upright(box, weight);
  }

  /// Running beside a line that is there already costs much, crossing it a little.
  void line(Point a, Point b) {
    var span = Box.between(a, b);
    if (a.y() == b.y()) {
      level(new Box(span.x(), a.y() - CLOSE, span.width(), 2 * CLOSE), BESIDE);
      for (var i = above(xs, span.x()); i < xs.length && xs[i] < span.right(); i++) {
        var column = i;
        stepOver(ys, a.y()).ifPresent(j -> down[column][j] += CROSSING);
      }
    } else {
      upright(new Box(a.x() - CLOSE, span.y(), 2 * CLOSE, span.height()), BESIDE);
      for (var j = above(ys, span.y()); j < ys.length && ys[j] < span.bottom(); j++) {
        var row = j;
        stepOver(xs, a.x()).ifPresent(i -> across[i][row] += CROSSING);
      }
    }
  }

  /// Running along a frame's border costs, crossing it does not.
  void border(Box frame) {
    for (var y : new double[] {frame.y(), frame.bottom()})
      level(new Box(frame.x(), y - CLOSE / 2, frame.width(), CLOSE), 1);
    for (var x : new double[] {frame.x(), frame.right()})
      upright(new Box(x - CLOSE / 2, frame.y(), CLOSE, frame.height()), 1);
  }

  private void level(Box box, double weight) {
    for (var j = above(ys, box.y()); j < ys.length && ys[j] < box.bottom(); j++)
      for (var i = Math.max(0, above(xs, box.x()) - 1);
          i + 1 < xs.length && xs[i] < box.right();
          i++) across[i][j] += weight * shared(xs[i], xs[i + 1], box.x(), box.right());
  }

  private void upright(Box box, double weight) {
    for (var i = above(xs, box.x()); i < xs.length && xs[i] < box.right(); i++)
      for (var j = Math.max(0, above(ys, box.y()) - 1);
          j + 1 < ys.length && ys[j] < box.bottom();
          j++) down[i][j] += weight * shared(ys[j], ys[j + 1], box.y(), box.bottom());
  }

  /// The step between two lanes that passes or reaches a level.
  private static OptionalInt stepOver(double[] lanes, double level) {
    var before = above(lanes, level - 1e-6) - 1;
    return before < 0 || before + 1 >= lanes.length ? OptionalInt.empty() : OptionalInt.of(before);
  }

  private static double shared(double a, double b, double from, double to) {
    return Math.max(0, Math.min(b, to) - Math.max(a, from));
  }

  /// The first place in a sorted row with more than the value.
  private static int above(double[] row, double value) {
    var low = 0;
    var high = row.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (row[middle] > value) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
