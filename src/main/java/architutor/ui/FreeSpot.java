package architutor.ui;

import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds room for one more node.
final class FreeSpot {
  private static final double ACROSS = 160;
  private static final double DOWN = 128;

  private FreeSpot() {}

  /// In a selected frame; else right of a selected node; else in the middle of what can be seen.
  static Point beside(Set<Id> selection, Diagram diagram, Box visible) {
    var frame =
        selection.stream()
            .flatMap(id -> diagram.group(id).stream())
            .flatMap(g -> g.box().stream())
            .findFirst();
    if (frame.isPresent()) return in(frame.get(), diagram, Optional.empty());
    var node = selection.stream().flatMap(id -> diagram.node(id).stream()).findFirst();
    return in(visible, diagram, node.flatMap(Node::at));
  }

  /// Right of a place, as flows run; if that is taken or out of sight, the free place nearest to
  /// the middle of what can be seen; the middle itself if all is full.
  static Point in(Box visible, Diagram diagram, Optional<Point> beside) {
    var taken =
        diagram.nodes().stream().filter(n -> n.at().isPresent()).map(Footprint::of).toList();
    Predicate<Point> free = p -> taken.stream().noneMatch(box -> box.intersects(print(p)));
    return beside
        .map(p -> p.plus(ACROSS, 0))
        .filter(p -> visible.contains(print(p)))
        .filter(free)
        .orElseGet(() -> nearest(visible, free));
  }

  private static Point nearest(Box visible, Predicate<Point> free) {
    var middle = visible.centre();
    var spots = new ArrayList<Point>();
    var columns = (int) (visible.width() / 2 / ACROSS);
    var rows = (int) (visible.height() / 2 / DOWN);
    for (var row = -rows; row <= rows; row++)
      for (var column = -columns; column <= columns; column++)
        spots.add(middle.plus(column * ACROSS, row * DOWN));
    return spots.stream()
        .sorted(
            Comparator.comparingDouble((Point p) -> Math.rint(p.distance(middle)))
                .thenComparing(Comparator.comparingDouble(Point::x).reversed()))
        .filter(free)
        .findFirst()
        .orElse(middle);
  }

  private static Box print(Point at) {
    return Footprint.of(Node.of("new", "new").at(at));
  }
}
