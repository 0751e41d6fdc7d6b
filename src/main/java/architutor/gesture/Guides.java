package architutor.gesture;

import architutor.model.Point;
import java.util.List;

/// What a dragged thing lines up with, to be shown while it does.
///
/// @param lines level or upright, through the edges or centres that are in line
/// @param gaps level or upright, each across one of several equal gaps
public record Guides(List<Line> lines, List<Line> gaps) {
  public static final Guides NONE = new Guides(List.of(), List.of());

  /// From one point to another, in drawing units.
  public record Line(Point from, Point to) {
    Line swapped() {
      return new Line(new Point(from.y(), from.x()), new Point(to.y(), to.x()));
    }
  }

  public Guides {
    lines = List.copyOf(lines);
    gaps = List.copyOf(gaps);
  }
}
