package architutor.layout;

import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;

/// Lines whose corners a person fixed.
final class Bends {
  private Bends() {}

  static List<Point> line(Link link) {
    var bends = link.edge().bends();
    var points = new ArrayList<Point>();
    points.add(port(link.from(), bends.getFirst()));
    points.addAll(bends);
    points.add(port(link.to(), bends.getLast()));
    return Lines.through(points);
  }

  /// Straight towards the corner if it lies beside a side, else from the side nearest to it.
  private static Point port(Body body, Point bend) {
    var best = body.port(Side.RIGHT, body.level(Side.RIGHT, bend), 0).at();
    var least = Double.POSITIVE_INFINITY;
    for (var side : Side.values()) {
      var level = Math.clamp(side.along(bend), body.lower(side), body.upper(side));
      var at = body.port(side, level, 0).at();
      var ahead = side.dx * (bend.x() - at.x()) + side.dy * (bend.y() - at.y());
      var astray = Math.abs(side.along(bend) - level);
      var cost = ahead < 0 ? 1000 - ahead : astray;
      if (cost < least) {
        least = cost;
        best = at;
      }
    }
    return best;
  }
}
