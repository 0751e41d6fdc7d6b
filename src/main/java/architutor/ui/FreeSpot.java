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

/// Finds room for one more node, frame or note.
final class FreeSpot {
  private static final double ACROSS = 160;
  private static final double DOWN = 128;
  private static final double GRID = 16;

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

  /// The upper left corner of the free room of a size that is nearest to the middle of what can be
  /// seen; right of everything if there is none in sight.
  static Point room(Diagram diagram, Box visible, double width, double height) {
    var taken = diagram.elements().flatMap(e -> Extent.of(e).stream()).toList();
    var middle = visible.centre();
    var corners = new ArrayList<Point>();
    for (var x = visible.x() + GRID; x + width < visible.right(); x += GRID)
      for (var y = visible.y() + GRID; y + height < visible.bottom(); y += GRID)
        corners.add(new Point(GRID * Math.rint(x / GRID), GRID * Math.rint(y / GRID)));
    return corners.stream()
        .filter(at ->
            taken.stream()
                .noneMatch(new Box(at.x(), at.y(), width, height).grown(GRID)::intersects))
        .min(Comparator.comparingDouble(at -> at.plus(width / 2, height / 2).distance(middle)))
        .orElseGet(() ->
            Extent.of(diagram).map(all -> new Point(all.right() + ACROSS, all.y())).orElse(middle));
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
