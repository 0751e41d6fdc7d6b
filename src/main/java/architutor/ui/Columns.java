package architutor.ui;

import java.util.ArrayList;
import java.util.List;

/// Puts parts of different heights into columns as evenly as their order allows.
final class Columns {
  private Columns() {}

  /// How many of the parts stand in each column.
  ///
  /// @param heights of the parts in their order, at least 1 each
  /// @param most as many columns as there is room for, at least 1
  static List<Integer> of(List<Integer> heights, int most) {
    var height = heights.stream().mapToInt(h -> h).max().orElse(0);
    while (filled(heights, height).size() > most) height++;
    return filled(heights, height);
  }

  private static List<Integer> filled(List<Integer> heights, int height) {
    var columns = new ArrayList<Integer>();
    var used = 0;
    var parts = 0;
    for (var next : heights) {
      if (parts > 0 && used + next > height) {
        columns.add(parts);
        used = 0;
        parts = 0;
      }
      used += next;
      parts++;
    }
    if (parts > 0) columns.add(parts);
    return columns;
  }
}
