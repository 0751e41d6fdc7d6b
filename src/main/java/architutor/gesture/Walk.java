package architutor.gesture;

import architutor.arrange.Way;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// From one element to the next along the flow: right with it, left against it, up and down to what
/// flows from or to the same.
final class Walk {
  private Walk() {}

  static Optional<Id> from(Id id, Way way, Diagram diagram) {
    return switch (way) {
      case RIGHT -> nearest(id, after(id, diagram), diagram);
      case LEFT -> nearest(id, before(id, diagram), diagram);
      case UP -> sibling(id, -1, diagram);
      case DOWN -> sibling(id, 1, diagram);
    };
  }

  private static List<Id> after(Id id, Diagram diagram) {
    return ends(diagram.edgesOf(id).stream().filter(e -> e.from().equals(id)).map(Edge::to));
  }

  private static List<Id> before(Id id, Diagram diagram) {
    return ends(diagram.edgesOf(id).stream().filter(e -> e.to().equals(id)).map(Edge::from));
  }

  private static List<Id> ends(Stream<Id> ids) {
    return ids.distinct().toList();
  }

  private static Optional<Id> nearest(Id id, List<Id> others, Diagram diagram) {
    var here = centre(id, diagram);
    return least(others, other -> centre(other, diagram).distance(here));
  }

  /// What shares a start with it, or an end where it has no start, and lies next above or below.
  private static Optional<Id> sibling(Id id, double dy, Diagram diagram) {
    var sources = before(id, diagram);
    var siblings =
        (sources.isEmpty()
                ? after(id, diagram).stream().flatMap(to -> before(to, diagram).stream())
                : sources.stream().flatMap(from -> after(from, diagram).stream()))
            .distinct()
            .filter(other -> !other.equals(id))
            .toList();
    var y = centre(id, diagram).y();
    ToDoubleFunction<Id> ahead = other -> dy * (centre(other, diagram).y() - y);
    return least(siblings.stream().filter(o -> ahead.applyAsDouble(o) > 0).toList(), ahead);
  }

  private static Optional<Id> least(List<Id> ids, ToDoubleFunction<Id> worth) {
    return ids.stream().min(Comparator.comparingDouble(worth));
  }

  private static Point centre(Id id, Diagram diagram) {
    return diagram.find(id).flatMap(Shapes::box).map(box -> box.centre()).orElse(new Point(0, 0));
  }
}
