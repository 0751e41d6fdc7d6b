package architutor.layout;

import architutor.model.Box;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds where the label of a line stands: on the longest part of it that nothing else touches, no
/// icon, no frame's border or title, no note, no other line or label. Level parts are worth more,
/// for words run level.
final class Labels {
  private static final double LEVEL_WORTH = 2;

  /// About the width of a letter, in drawing units; the width of a label that nobody wrote.
  private static final double LETTER = 5.8;

  private static final double LEAST = 24;
  private static final double MOST = 144;
  private static final double HEIGHT = 15;
  private static final double AIR = 6;

  private final Scenery scenery;
  private final Laid laid;
  private final Grid taken = new Grid();
  private final Grid.Found found = new Grid.Found();

  Labels(Scenery scenery, Laid laid) {
    this.scenery = scenery;
    this.laid = laid;
  }

  /// Where a label stood before can be taken by no other.
  void add(Point at, String text) {
    var box = around(at, text);
    taken.add(box.x(), box.y(), box.right(), box.bottom());
  }

  /// About the room that a label takes.
  static Box around(Point at, String text) {
    return Box.around(at, width(text), HEIGHT);
  }

  private static double width(String text) {
    return text.isEmpty() ? LEAST : Math.clamp(text.length() * LETTER + 8, LEAST, MOST);
  }

  /// All that can matter to the label of a line.
  static Box seen(List<Point> line) {
    return Lines.bounds(line).grown(MOST / 2 + AIR);
  }

  /// The middle of the best part of the line.
  ///
  /// @param owner the link to which the line belongs
  Point place(int owner, List<Point> line, String text) {
    var best = line.getFirst();
    var most = -1.0;
    for (var i = 1; i < line.size(); i++) {
      var piece = Box.between(line.get(i - 1), line.get(i));
      var level = piece.height() == 0;
      var free = longestFree(owner, piece, level, width(text));
      var length = free.width() + free.height();
      var needed = (level ? width(text) : HEIGHT) + AIR;
      var worth = length * (level ? LEVEL_WORTH : 1) + (length >= needed ? MOST : 0);
      if (worth > most) {
        most = worth;
        best = free.centre();
      }
    }
    return best;
  }

  /// The longest part of a piece on which a label would touch nothing.
  private Box longestFree(int owner, Box piece, boolean level, double width) {
    var spans = new ArrayList<double[]>();
    var room =
        level
            ? new Box(piece.x(), piece.y() - HEIGHT / 2, piece.width(), HEIGHT)
            : new Box(piece.x() - width / 2, piece.y(), width, piece.height());
    take(scenery.nodes, room, level, spans);
    take(scenery.notes, room, level, spans);
    take(taken, room, level, spans);
    lines(owner, room, level, spans);
    borders(room, level, spans);
    spans.sort(Comparator.comparingDouble(span -> span[0]));
    var start = level ? piece.x() : piece.y();
    var end = level ? piece.right() : piece.bottom();
    spans.add(new double[] {end, end});
    // A piece that is taken all along still carries the label somewhere.
    var middle = (start + end) / 2;
    var best = new double[] {middle, middle};
    for (var span : spans) {
      var until = Math.min(span[0], end);
      if (until - start > best[1] - best[0]) best = new double[] {start, until};
      start = Math.max(start, span[1]);
    }
    return level
        ? new Box(best[0], piece.y(), best[1] - best[0], 0)
        : new Box(piece.x(), best[0], 0, best[1] - best[0]);
  }

  private void take(Grid grid, Box room, boolean level, List<double[]> spans) {
    grid.near(room.x(), room.y(), room.right(), room.bottom(), found);
    for (var k = 0; k < found.count; k++) {
      var n = found.numbers[k];
      if (level) spans.add(new double[] {grid.left(n), grid.right(n)});
      else spans.add(new double[] {grid.top(n), grid.bottom(n)});
    }
  }

  private void lines(int owner, Box room, boolean level, List<double[]> spans) {
    var at = laid.pieces;
    at.near(room.x(), room.y(), room.right(), room.bottom(), found);
    for (var k = 0; k < found.count; k++) {
      var n = found.numbers[k];
      if (laid.owner(n) == owner) continue;
      if (level) spans.add(new double[] {at.left(n) - AIR, at.right(n) + AIR});
      else spans.add(new double[] {at.top(n) - AIR, at.bottom(n) + AIR});
    }
  }

  private void borders(Box room, boolean level, List<double[]> spans) {
    var at = scenery.frames;
    at.near(room.x(), room.y(), room.right(), room.bottom(), found);
    for (var k = 0; k < found.count; k++) {
      var n = found.numbers[k];
      var title = at.top(n) + Frames.SIDE;
      border(at.left(n), at.top(n), at.right(n), title, room, level, spans);
      border(at.left(n), at.bottom(n), at.right(n), at.bottom(n), room, level, spans);
      border(at.left(n), at.top(n), at.left(n), at.bottom(n), room, level, spans);
      border(at.right(n), at.top(n), at.right(n), at.bottom(n), room, level, spans);
    }
  }

  private static void border(
      double left,
      double top,
      double right,
      double bottom,
      Box room,
      boolean level,
      List<double[]> spans) {
    if (left > room.right() || right < room.x() || top > room.bottom() || bottom < room.y()) return;
    if (level) spans.add(new double[] {left - AIR, right + AIR});
    else spans.add(new double[] {top - AIR, bottom + AIR});
  }
}
