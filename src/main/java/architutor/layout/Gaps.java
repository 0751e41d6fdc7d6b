package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Fills a drawing up: what has no place gets one beside what it is connected to.
final class Gaps {
  private static final double COLUMN = Footprint.WIDTH + 32;
  private static final double ROW = 164;

  private Diagram diagram;
  private final Set<Id> waiting = new LinkedHashSet<>();

  Gaps(Diagram diagram) {
    this.diagram = diagram;
    for (var node : diagram.nodes()) if (node.at().isEmpty()) waiting.add(node.id());
  }

  Diagram fill() {
    while (!waiting.isEmpty()) {
      var node = diagram.node(next()).orElseThrow();
      place(node);
      waiting.remove(node.id());
    }
    for (var group : diagram.groups())
      if (group.box().isEmpty() && diagram.group(group.id()).orElseThrow().box().isEmpty())
        place(diagram.group(group.id()).orElseThrow());
    return diagram;
  }

  /// What is tied to the drawing already goes first, so that the rest can follow it.
  private Id next() {
    return waiting.stream()
        .filter(id -> diagram.edgesOf(id).stream().anyMatch(e -> neighbour(e, id).isPresent()))
        .findFirst()
        .orElseGet(() -> waiting.iterator().next());
  }

  private void place(Node node) {
    var parent = node.parent();
    var spot = new Spots(diagram, parent, Spots.GROWN).nearest(wish(node), Gaps::footprint);
    diagram = Frames.grown(diagram.with(node.at(spot)), parent, Footprint.of(spot));
  }

  private void place(Group group) {
    var size = Frames.EMPTY;
    var from = besideAll(group.parent(), size.width() / 2, size.height() / 2);
    var spot =
        new Spots(diagram, group.parent(), Spots.GROWN)
            .nearest(from, p -> Box.around(p, size.width(), size.height()));
    var box = Box.around(spot, size.width(), size.height());
    diagram = Frames.grown(diagram.with(group.at(box)), group.parent(), box);
  }

  private static Box footprint(Point at) {
    return Footprint.of(at);
  }

  /// Data goes from left to right; what only watches, guards or describes stands below.
  private Point wish(Node node) {
    var edges =
        diagram.edgesOf(node.id()).stream()
            .filter(e -> neighbour(e, node.id()).isPresent())
            .sorted(Comparator.comparing(e -> !e.kind().carriesData()))
            .toList();
    if (edges.isEmpty()) return besideAll(node.parent(), Footprint.WIDTH / 2, Footprint.ICON / 2);
    var edge = edges.getFirst();
    var beside = neighbour(edge, node.id()).orElseThrow();
    if (!edge.kind().carriesData()) return beside.plus(0, ROW);
    return beside.plus(edge.from().equals(node.id()) ? -COLUMN : COLUMN, 0);
  }

  private Optional<Point> neighbour(Edge edge, Id self) {
    var other = edge.from().equals(self) ? edge.to() : edge.from();
    return other.equals(self)
        ? Optional.empty()
        : diagram
            .node(other)
            .flatMap(Node::at)
            .or(() -> diagram.group(other).flatMap(Group::box).map(Box::centre));
  }

  /// In its own group at the upper left, otherwise at the left below the whole drawing.
  private Point besideAll(Optional<Id> parent, double dx, double dy) {
    var home = parent.flatMap(diagram::group).flatMap(Group::box);
    if (home.isPresent())
      return onGrid(new Point(home.get().x() + Frames.SIDE + dx, home.get().y() + Frames.TOP + dy));
    return Spots.occupied(diagram)
        .reduce(Box::union)
        .map(all -> onGrid(new Point(all.x() + dx, all.bottom() + ROW / 2 + dy)))
        .orElse(new Point(Frames.near(dx), Frames.near(dy)));
  }

  private static Point onGrid(Point p) {
    return new Point(Frames.near(p.x()), Frames.near(p.y()));
  }
}
