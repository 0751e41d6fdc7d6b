package architutor.layout;

import architutor.model.Box;
import architutor.model.Point;
import java.util.List;

/// A line and the ports it uses.
///
/// @param cost in drawing units of a plain way
/// @param seen all that was looked at to find it: what lies elsewhere cannot change it
record Way(Port start, Port end, List<Point> line, double cost, Box seen) {
  boolean isStraight() {
    return line.size() == 2;
  }

  /// The same, with more that was looked at.
  Way seeing(Box more) {
    return new Way(start, end, line, cost, seen.union(more));
  }
}
