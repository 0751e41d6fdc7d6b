package architutor.layout;

import java.util.Arrays;

/// Boxes and pieces of lines by where they lie, in cells of equal size, so that asking what is near
/// a place does not look at all there is. What was put in keeps its number, counted from 0.
final class Grid {
  /// About the room of one icon with the way to the next, in drawing units.
  private static final double CELL = 256;

  /// What covers more cells than this is kept apart.
  private static final double MANY = 256;

  private static final int NONE = -1;

  private double[] bounds = new double[64];
  private int size;
  private long[] cells = new long[64];
  private int[] firsts = new int[64];
  private int taken;
  private int[] items = new int[64];
  private int[] nexts = new int[64];
  private int entries;
  private int[] wide = new int[8];
  private int wides;

  Grid() {
    Arrays.fill(firsts, NONE);
  }

  /// The numbers of what was found; of use to one asker at a time.
  static final class Found {
    int count;
    int[] numbers = new int[32];
    private int[] seen = new int[0];
    private int round;

    private void start(int size) {
      count = 0;
      round++;
      if (seen.length < size) seen = Arrays.copyOf(seen, 2 * size);
    }

    private void add(int number) {
      if (seen[number] == round) return;
      seen[number] = round;
      if (count == numbers.length) numbers = Arrays.copyOf(numbers, 2 * count);
      numbers[count++] = number;
    }
  }

  int size() {
    return size;
  }

  /// Puts a box or, thinner than nothing, a piece of a line in.
  void add(double left, double top, double right, double bottom) {
    if (4 * size == bounds.length) bounds = Arrays.copyOf(bounds, 8 * size);
    bounds[4 * size] = left;
    bounds[4 * size + 1] = top;
    bounds[4 * size + 2] = right;
    bounds[4 * size + 3] = bottom;
    enter(size++, left, top, right, bottom);
  }

  double left(int number) {
    return bounds[4 * number];
  }

  double top(int number) {
    return bounds[4 * number + 1];
  }

  double right(int number) {
    return bounds[4 * number + 2];
  }

  double bottom(int number) {
    return bounds[4 * number + 3];
  }

  /// Finds all that touches a box, in an order that depends only on what was put in and how.
  void near(double left, double top, double right, double bottom, Found found) {
    found.start(size);
    if (isWide(left, top, right, bottom)) {
      for (var i = 0; i < size; i++) take(i, left, top, right, bottom, found);
      return;
    }
    for (var i = 0; i < wides; i++) take(wide[i], left, top, right, bottom, found);
    var lastColumn = cell(right);
    var lastRow = cell(bottom);
    for (var column = cell(left); column <= lastColumn; column++)
      for (var row = cell(top); row <= lastRow; row++)
        for (var e = firsts[slot(key(column, row))]; e != NONE; e = nexts[e])
          take(items[e], left, top, right, bottom, found);
  }

  private void take(int number, double left, double top, double right, double bottom, Found found) {
    var b = 4 * number;
    if (bounds[b] <= right
        && bounds[b + 2] >= left
        && bounds[b + 1] <= bottom
        && bounds[b + 3] >= top) found.add(number);
  }

  private void enter(int number, double left, double top, double right, double bottom) {
    if (isWide(left, top, right, bottom)) {
      if (wides == wide.length) wide = Arrays.copyOf(wide, 2 * wides);
      wide[wides++] = number;
      return;
    }
    var lastColumn = cell(right);
    var lastRow = cell(bottom);
    for (var column = cell(left); column <= lastColumn; column++)
      for (var row = cell(top); row <= lastRow; row++) enter(number, key(column, row));
  }

  private void enter(int number, long key) {
    if (2 * taken > cells.length) grow();
    var slot = slot(key);
    if (firsts[slot] == NONE) {
      cells[slot] = key;
      taken++;
    }
    if (entries == items.length) {
      items = Arrays.copyOf(items, 2 * entries);
      nexts = Arrays.copyOf(nexts, 2 * entries);
    }
    items[entries] = number;
    nexts[entries] = firsts[slot];
    firsts[slot] = entries++;
  }

  private void grow() {
    var oldCells = cells;
    var oldFirsts = firsts;
    cells = new long[2 * oldCells.length];
    firsts = new int[cells.length];
    Arrays.fill(firsts, NONE);
    for (var i = 0; i < oldCells.length; i++) {
      if (oldFirsts[i] == NONE) continue;
      var slot = slot(oldCells[i]);
      cells[slot] = oldCells[i];
      firsts[slot] = oldFirsts[i];
    }
  }

  /// Where a cell is kept, or would be.
  private int slot(long key) {
    var mixed = key * 0x9E3779B97F4A7C15L;
    var slot = (int) (mixed >>> 40) & (cells.length - 1);
    while (firsts[slot] != NONE && cells[slot] != key) slot = (slot + 1) & (cells.length - 1);
    return slot;
  }

  private static boolean isWide(double left, double top, double right, double bottom) {
    return ((right - left) / CELL + 1) * ((bottom - top) / CELL + 1) > MANY;
  }

  private static int cell(double at) {
    return (int) Math.floor(at / CELL);
  }

  private static long key(int column, int row) {
    return ((long) column << 32) ^ (row & 0xffffffffL);
  }
}
