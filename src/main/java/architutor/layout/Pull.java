package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Pulls lines along with the ends that moved, which is right for a small way and done at once.
final class Pull {
  private static final Point STILL = new Point(0, 0);

  private Pull() {}

  static Routes lines(Diagram now, Routed before) {
    var lines = new LinkedHashMap<Id, List<Point>>();
    for (var edge : now.edges()) {
      var line = before.routes().of(edge.id());
      if (line.isEmpty()) continue;
      var from = way(edge, true, now, before.diagram());
      var to = way(edge, false, now, before.diagram());
      if (from.isPresent() && to.isPresent())
        lines.put(edge.id(), pulled(line, from.get(), to.get()));
    }
    return new Routes(lines, before.routes().plan());
  }

  /// How far one end of an edge has moved, as a point seen from the origin; none if it is another
  /// element now or has lost its place.
  private static Optional<Point> way(Edge edge, boolean start, Diagram now, Diagram before) {
    var id = start ? edge.from() : edge.to();
    return before
        .edge(edge.id())
        .filter(e -> (start ? e.from() : e.to()).equals(id))
        .flatMap(_ -> centre(before, id))
        .flatMap(there -> centre(now, id).map(here -> between(there, here)));
  }

  private static Optional<Point> centre(Diagram diagram, Id id) {
    return diagram
        .node(id)
        .flatMap(Node::at)
        .or(() -> diagram.group(id).flatMap(Group::box).map(Box::centre));
  }

  private static Point between(Point there, Point here) {
    return here.plus(-there.x(), -there.y());
  }

  private static List<Point> pulled(List<Point> line, Point from, Point to) {
    if (from.equals(STILL) && to.equals(STILL)) return line;
    if (line.size() == 2 && !from.equals(to)) return bridged(line, from, to);
    var points = new ArrayList<>(line);
    var last = line.size() - 1;
    points.set(0, line.getFirst().plus(from.x(), from.y()));
    points.set(last, line.getLast().plus(to.x(), to.y()));
    if (last > 1) {
      pull(points, 1, isLevel(line.get(0), line.get(1)), from);
      pull(points, last - 1, isLevel(line.get(last - 1), line.get(last)), to);
    }
    return Lines.simple(points);
  }

  /// A corner follows its end across the piece between them; along it the piece grows or shrinks.
  private static void pull(List<Point> points, int corner, boolean isLevel, Point way) {
    points.set(corner, points.get(corner).plus(isLevel ? 0 : way.x(), isLevel ? way.y() : 0));
  }

  /// A straight line whose ends went different ways gets a step in its middle.
  private static List<Point> bridged(List<Point> line, Point from, Point to) {
    var start = line.getFirst().plus(from.x(), from.y());
    var end = line.getLast().plus(to.x(), to.y());
    var middle = start.plus(end.x(), end.y());
    var x = middle.x() / 2;
    var y = middle.y() / 2;
    return Lines.simple(
        isLevel(line.getFirst(), line.getLast())
            ? List.of(start, new Point(x, start.y()), new Point(x, end.y()), end)
            : List.of(start, new Point(start.x(), y), new Point(end.x(), y), end));
  }

  private static boolean isLevel(Point a, Point b) {
    return a.y() == b.y();
  }
}
