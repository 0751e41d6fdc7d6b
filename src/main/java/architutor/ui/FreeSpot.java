package architutor.ui;

import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;

/// Finds room for one more node.
final class FreeSpot {
  private static final double ACROSS = 160;
  private static final double DOWN = 128;

  private FreeSpot() {}

  /// The free place nearest to the middle of what can be seen; the middle itself if all is full.
  static Point in(Box visible, Diagram diagram) {
    var taken =
        diagram.nodes().stream().filter(n -> n.at().isPresent()).map(Footprint::of).toList();
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
        .filter(p -> taken.stream().noneMatch(box -> box.intersects(print(p))))
        .findFirst()
        .orElse(middle);
  }

  private static Box print(Point at) {
    return Footprint.of(Node.of("new", "new").at(at));
  }
}
