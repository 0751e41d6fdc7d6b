package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Pulls lines along with the ends that moved, which is right for a small way and done at once.
final class Pull {
  private static final Optional<Point> STILL = Optional.of(new Point(0, 0));

  private final Diagram now;
  private final Diagram before;

  /// How far everything has moved that another version stands for now, as points seen from the
  /// origin; nothing for what had no place or has lost it.
  private final Map<Id, Optional<Point>> ways = new HashMap<>();

  private Pull(Diagram now, Diagram before) {
    this.now = now;
    this.before = before;
    others(now.nodes(), before.nodes(), node -> ways.put(node.id(), way(node.id())));
    others(now.groups(), before.groups(), group -> ways.put(group.id(), way(group.id())));
  }

  static Routes lines(Diagram now, Routed before) {
    return new Pull(now, before.diagram()).of(before.routes());
  }

  private Routes of(Routes old) {
    var elsewhere = new HashSet<Id>();
    others(
        now.edges(),
        before.edges(),
        edge -> {
          if (!hasItsEnds(edge)) elsewhere.add(edge.id());
        });
    var lines = new LinkedHashMap<Id, List<Point>>();
    for (var edge : now.edges()) {
      var line = old.of(edge.id());
      if (line.isEmpty() || elsewhere.contains(edge.id())) continue;
      var from = ways.getOrDefault(edge.from(), STILL);
      var to = ways.getOrDefault(edge.to(), STILL);
      if (from.isPresent() && to.isPresent())
        lines.put(edge.id(), pulled(line, from.get(), to.get()));
    }
    return new Routes(lines, old.plan());
  }

  /// Goes through what is not the very same element in both versions. Most drawings differ little,
  /// and what stands in both stands at the same place of the order, so it is not looked for.
  @SuppressWarnings("ReferenceEquality")
  private static <E> void others(Collection<E> now, Collection<E> before, Consumer<E> take) {
    var old = before.iterator();
    for (var one : now) if (!old.hasNext() || old.next() != one) take.accept(one);
  }

  private boolean hasItsEnds(Edge edge) {
    return before
        .edge(edge.id())
        .filter(b -> b.from().equals(edge.from()) && b.to().equals(edge.to()))
        .isPresent();
  }

  private Optional<Point> way(Id id) {
    return centre(before, id).flatMap(there -> centre(now, id).map(here -> between(there, here)));
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
    if (isStill(from) && isStill(to)) return line;
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

  private static boolean isStill(Point way) {
    return way.x() == 0 && way.y() == 0;
  }

  private static boolean isLevel(Point a, Point b) {
    return a.y() == b.y();
  }
}
