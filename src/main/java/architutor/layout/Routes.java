package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The line of every edge whose ends have a place: from near the first end to near the second, each
/// piece level or upright.
///
/// @param borders the outlines of frames, on which no label should stand
public record Routes(Map<Id, List<Point>> lines, List<List<Point>> borders) {
  static final Routes NONE = new Routes(Map.of());

  private static final double LEVEL_WORTH = 2;
  private static final double CLOSE = 8;

  public Routes {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    borders = List.copyOf(borders);
  }

  /// The lines of a diagram's edges, in the order of the edges.
  static Routes of(Diagram diagram, Map<Id, List<Point>> lines) {
    var ordered = new LinkedHashMap<Id, List<Point>>();
    for (var edge : diagram.edges()) {
      var line = lines.get(edge.id());
      if (line != null) ordered.put(edge.id(), line);
    }
    var borders = diagram.groups().stream().flatMap(g -> g.box().stream()).map(Lines::outline);
    return new Routes(ordered, borders.toList());
  }

  public Routes(Map<Id, List<Point>> lines) {
    this(lines, List.of());
  }

  /// The corners of an edge's line with both its ends; empty if an end has no place.
  public List<Point> of(Id edge) {
    return lines.getOrDefault(edge, List.of());
  }

  /// The middle of the longest part of an edge's line that no other line or frame touches; level
  /// parts count double, for words run level.
  public Optional<Point> labelAt(Id edge) {
    var line = of(edge);
    var best = Optional.<Point>empty();
    var longest = 0.0;
    for (var i = 1; i < line.size(); i++) {
      var a = line.get(i - 1);
      var b = line.get(i);
      var level = a.y() == b.y();
      var free = longestFree(edge, Box.between(a, b), level);
      var worth = (free[1] - free[0]) * (level ? LEVEL_WORTH : 1);
      if (worth > longest) {
        longest = worth;
        var middle = (free[0] + free[1]) / 2;
        best = Optional.of(level ? new Point(middle, a.y()) : new Point(a.x(), middle));
      }
    }
    return best;
  }

  /// From where to where the longest part of a piece reaches that no other line touches.
  private double[] longestFree(Id edge, Box piece, boolean level) {
    var from = level ? piece.x() : piece.y();
    var to = level ? piece.right() : piece.bottom();
    var taken = new ArrayList<double[]>();
    lines.forEach((id, line) -> {
      if (!id.equals(edge)) take(line, piece, level, taken);
    });
    borders.forEach(border -> take(border, piece, level, taken));
    taken.sort(Comparator.comparingDouble(span -> span[0]));
    taken.add(new double[] {to, to});
    var best = new double[] {from, from};
    var start = from;
    for (var span : taken) {
      var end = Math.min(span[0], to);
      if (end - start > best[1] - best[0]) best = new double[] {start, end};
      start = Math.max(start, span[1]);
    }
    // A piece that is shared all along still carries the label somewhere.
    return best[1] > best[0] ? best : new double[] {from, from + (to - from) / 100};
  }

  private static void take(List<Point> line, Box piece, boolean level, List<double[]> taken) {
    for (var i = 1; i < line.size(); i++) {
      var other = Box.between(line.get(i - 1), line.get(i));
      if (other.grown(CLOSE).intersects(piece))
        taken.add(
            level
                ? new double[] {other.x(), other.right()}
                : new double[] {other.y(), other.bottom()});
    }
  }
}
