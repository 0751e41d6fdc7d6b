package architutor.layout;

import architutor.model.Box;
import java.util.Arrays;
import java.util.List;

/// The levels at which a line may run inside a window: a few beside each thing it has to pass,
/// those of its own ports, and the window's own borders.
final class Lanes {

  private static final double SAME = 0.5;

  private Box window = new Box(0, 0, 0, 0);
  private final Row across = new Row();
  private final Row down = new Row();

  /// Levels of one direction, those that must stay marked by a copy of their own.
  private static final class Row {
    private double[] levels = new double[128];
    private int count;
    private double[] needed = new double[16];
    private int needs;

    void add(double level) {
      if (count == levels.length) levels = Arrays.copyOf(levels, 2 * count);
      levels[count++] = level;
    }

    void need(double level) {
      if (needs == needed.length) needed = Arrays.copyOf(needed, 2 * needs);
      needed[needs++] = level;
      add(level);
    }

    double[] sorted(int most) {
      Arrays.sort(levels, 0, count);
      Arrays.sort(needed, 0, needs);
      var row = thinned(SAME);
      for (var pitch = 4.0; row.length > most; pitch *= 1.5) row = thinned(pitch);
      return row;
    }

    private double[] thinned(double pitch) {
      var row = new double[count];
      var size = 0;
      var next = 0;
      for (var i = 0; i < count; i++) {
        var level = levels[i];
        while (next < needs && needed[next] < level) next++;
        var isNeeded = next < needs && needed[next] == level;
        if (size > 0 && level == row[size - 1]) continue;
        if (size > 0 && !isNeeded && level - row[size - 1] < pitch) continue;
        row[size++] = level;
      }
      return Arrays.copyOf(row, size);
    }
  }

  /// Starts anew.
  void over(Box room) {
    window = room;
    for (var row : List.of(across, down)) {
      row.count = 0;
      row.needs = 0;
    }
    across.need(room.x());
    across.need(room.right());
    down.need(room.y());
    down.need(room.bottom());
  }

  /// Beside all four sides of a box.
  void around(double left, double top, double right, double bottom, double way) {
    x(left - way);
    x(right + way);
    y(top - way);
    y(bottom + way);
  }

  void through(Port port) {
    var stub = port.stub();
    across.need(stub.x());
    down.need(stub.y());
  }

  void x(double x) {
    if (x > window.x() && x < window.right()) across.add(x);
  }

  void y(double y) {
    if (y > window.y() && y < window.bottom()) down.add(y);
  }

  /// All columns from left to right.
  ///
  /// @param most how many there may be; where there would be more, those closest to each other go
  double[] xs(int most) {
    return across.sorted(most);
  }

  /// All rows from top to bottom, not more than `most`.
  double[] ys(int most) {
    return down.sorted(most);
  }
}
