package architutor.layout;

import architutor.model.Id;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The corners along which each edge runs, from its start to its end.
public record Routes(Map<Id, List<Point>> lines) {
  public Routes {
    lines = Map.copyOf(lines);
  }

  /// The corners of one edge; empty if it has no route.
  public List<Point> of(Id edge) {
    return lines.getOrDefault(edge, List.of());
  }

  /// Where the middle of the edge's label belongs.
  public Optional<Point> labelAt(Id edge) {
    var line = of(edge);
    var longest = Optional.<Point>empty();
    var length = 0.0;
    for (var i = 1; i < line.size(); i++) {
      var a = line.get(i - 1);
      var b = line.get(i);
      if (a.distance(b) > length) {
        length = a.distance(b);
        longest = Optional.of(new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
      }
    }
    return longest;
  }
}
