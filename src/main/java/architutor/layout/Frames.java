package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.Optional;

/// How much room a frame keeps around what stands in it.
public final class Frames {
  /// The least room above the contents: the title stands there.
  static final double TOP = 36;

  /// The least room on the other three sides.
  static final double SIDE = 24;

  /// The step of the grid on which places lie.
  static final double GRID = 8;

  /// The size of a frame in which nothing stands yet.
  static final Box EMPTY = new Box(0, 0, 192, 144);

  private Frames() {}

  /// The smallest frame on the grid around one thing.
  public static Box around(Box content) {
    var left = down(content.x() - SIDE);
    var top = down(content.y() - TOP);
    return new Box(left, top, up(content.right() + SIDE) - left, up(content.bottom() + SIDE) - top);
  }

  /// What a frame leaves free for its contents.
  static Box inside(Box frame) {
    return new Box(
        frame.x() + SIDE,
        frame.y() + TOP,
        Math.max(0, frame.width() - 2 * SIDE),
        Math.max(0, frame.height() - TOP - SIDE));
  }

  /// The diagram with a frame, and the frames around it, grown for new content.
  static Diagram grown(Diagram diagram, Optional<Id> frame, Box content) {
    if (frame.isEmpty()) return diagram;
    var group = diagram.group(frame.get()).orElseThrow();
    var needed = around(content);
    var box = group.box().map(b -> b.union(needed)).orElse(needed);
    if (group.box().filter(box::equals).isPresent()) return diagram;
    return grown(diagram.with(group.at(box)), group.parent(), box);
  }

  static double near(double value) {
    return Math.round(value / GRID) * GRID;
  }

  private static double down(double value) {
    return Math.floor(value / GRID) * GRID;
  }

  private static double up(double value) {
    return Math.ceil(value / GRID) * GRID;
  }
}
