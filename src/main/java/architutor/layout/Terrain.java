package architutor.layout;

import java.util.Arrays;

/// What it costs to move along the lanes of a window: every step between two neighbouring crossings
/// of lanes costs its length and whatever lies on it. Its arrays are used again for the next
/// window.
final class Terrain {
  /// Per drawing unit inside something that a line must not cross; no detour is as long.
  static final double SOLID = 1000;

  /// What a drawing unit costs where nothing lies.
  static final double PLAIN = 1.06;

  /// The same where a line looks best.
  static final double GOOD = 1.03;

  /// The same on a trunk that is shared.
  static final double SHARED = 1;

  /// Running beside another line costs much, crossing it a little.
  private static final double CROSSING = 45;

  private static final double BESIDE = 8;

  /// Lines that are nearer to each other than this run beside each other.
  static final double CLOSE = 11.5;

  double[] xs = new double[0];
  double[] ys = new double[0];
  private double[] across = new double[0];
  private double[] down = new double[0];

  /// Starts anew.
  void over(double[] columns, double[] rows) {
    xs = columns;
    ys = rows;
    var cells = xs.length * ys.length;
    if (across.length < cells) {
      across = new double[cells];
      down = new double[cells];
    }
    for (var i = 0; i < xs.length; i++) {
      var wide = i + 1 < xs.length ? (xs[i + 1] - xs[i]) * PLAIN : Double.POSITIVE_INFINITY;
      var from = i * ys.length;
      for (var j = 0; j < ys.length; j++) {
        across[from + j] = wide;
        down[from + j] = j + 1 < ys.length ? (ys[j + 1] - ys[j]) * PLAIN : Double.POSITIVE_INFINITY;
      }
    }
  }

  /// The cost of one step, infinite if it would leave the window.
  double step(int column, int row, Side heading) {
    return switch (heading) {
      case RIGHT -> across[column * ys.length + row];
      case LEFT -> column == 0 ? Double.POSITIVE_INFINITY : across[(column - 1) * ys.length + row];
      case BOTTOM -> down[column * ys.length + row];
      case TOP -> row == 0 ? Double.POSITIVE_INFINITY : down[column * ys.length + row - 1];
    };
  }

  /// Each drawing unit inside the box costs `weight` more.
  void area(double left, double top, double right, double bottom, double weight) {
    level(left, top, right, bottom, weight);
    upright(left, top, right, bottom, weight);
  }

  /// A piece of a line that is there already.
  void line(double left, double top, double right, double bottom) {
    if (top == bottom) {
      level(left, top - CLOSE, right, top + CLOSE, BESIDE);
      var row = passing(ys, top);
      if (row >= 0)
        for (var i = above(xs, left); i < xs.length && xs[i] < right; i++)
          down[i * ys.length + row] += CROSSING;
    } else {
      upright(left - CLOSE, top, left + CLOSE, bottom, BESIDE);
      var column = passing(xs, left);
      if (column >= 0)
        for (var j = above(ys, top); j < ys.length && ys[j] < bottom; j++)
          across[column * ys.length + j] += CROSSING;
    }
  }

  /// A piece of a line that this one may run on, and should. To be told before all that costs.
  void trunk(double left, double top, double right, double bottom) {
    if (top == bottom) levelAt(left, top, right, SHARED);
    else uprightAt(left, top, bottom, SHARED);
  }

  /// A column and a row on which a line would look best. To be told before all that costs.
  void best(double x, double y) {
    uprightAt(x, ys[0], ys[ys.length - 1], GOOD);
    levelAt(xs[0], y, xs[xs.length - 1], GOOD);
  }

  /// Running along a frame's border costs, crossing it costs `fence`.
  void border(double left, double top, double right, double bottom, double fence) {
    var near = CLOSE / 2;
    level(left, top - near, right, top + near, 1);
    level(left, bottom - near, right, bottom + near, 1);
    upright(left - near, top, left + near, bottom, 1);
    upright(right - near, top, right + near, bottom, 1);
    if (fence == 0) return;
    for (var row : new int[] {passing(ys, top), passing(ys, bottom)})
      if (row >= 0)
        for (var i = above(xs, left); i < xs.length && xs[i] < right; i++)
          down[i * ys.length + row] += fence;
    for (var column : new int[] {passing(xs, left), passing(xs, right)})
      if (column >= 0)
        for (var j = above(ys, top); j < ys.length && ys[j] < bottom; j++)
          across[column * ys.length + j] += fence;
  }

  private void level(double left, double top, double right, double bottom, double weight) {
    var first = Math.max(0, above(xs, left) - 1);
    for (var i = first; i + 1 < xs.length && xs[i] < right; i++) {
      var more = weight * shared(xs[i], xs[i + 1], left, right);
      if (more == 0) continue;
      for (var j = above(ys, top); j < ys.length && ys[j] < bottom; j++)
        across[i * ys.length + j] += more;
    }
  }

  private void upright(double left, double top, double right, double bottom, double weight) {
    var first = Math.max(0, above(ys, top) - 1);
    for (var i = above(xs, left); i < xs.length && xs[i] < right; i++)
      for (var j = first; j + 1 < ys.length && ys[j] < bottom; j++)
        down[i * ys.length + j] += weight * shared(ys[j], ys[j + 1], top, bottom);
  }

  private void levelAt(double left, double y, double right, double unit) {
    var row = Arrays.binarySearch(ys, y);
    if (row < 0) return;
    for (var i = Math.max(0, above(xs, left) - 1); i + 1 < xs.length && xs[i] < right; i++) {
      var cost =
          PLAIN * (xs[i + 1] - xs[i]) - (PLAIN - unit) * shared(xs[i], xs[i + 1], left, right);
      across[i * ys.length + row] = Math.min(across[i * ys.length + row], cost);
    }
  }

  private void uprightAt(double x, double top, double bottom, double unit) {
    var column = Arrays.binarySearch(xs, x);
    if (column < 0) return;
    for (var j = Math.max(0, above(ys, top) - 1); j + 1 < ys.length && ys[j] < bottom; j++) {
      var cost =
          PLAIN * (ys[j + 1] - ys[j]) - (PLAIN - unit) * shared(ys[j], ys[j + 1], top, bottom);
      down[column * ys.length + j] = Math.min(down[column * ys.length + j], cost);
    }
  }

  /// The step between two lanes that passes or reaches a level, or -1.
  private static int passing(double[] lanes, double level) {
    var before = above(lanes, level - 1e-6) - 1;
    return before + 1 >= lanes.length ? -1 : before;
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
