package architutor.ui;

import architutor.layout.Routed;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;

/// The way of elements from the places they had to those they have now.
///
/// @param nodes those that had another place, as they are now
/// @param groups those that had another box, as they are now
record Passage(Routed from, Diagram to, List<Node> nodes, List<Group> groups) {
  static Passage of(Routed from, Diagram to) {
    var before = from.diagram();
    return new Passage(
        from,
        to,
        to.nodes().stream().filter(n -> isElsewhere(place(before, n), n.at())).toList(),
        to.groups().stream().filter(g -> isElsewhere(box(before, g), g.box())).toList());
  }

  private static <T> boolean isElsewhere(Optional<T> before, Optional<T> now) {
    return before.isPresent() && now.isPresent() && !before.equals(now);
  }

  boolean isNone() {
    return nodes.isEmpty() && groups.isEmpty();
  }

  /// @param share of the way that is done, from 0 to 1
  Routed at(double share) {
    var between = to;
    for (var node : nodes) {
      var old = place(from.diagram(), node).orElseThrow();
      between = between.with(node.at(between(old, node.at().orElseThrow(), share)));
    }
    for (var group : groups) {
      var old = box(from.diagram(), group).orElseThrow();
      between = between.with(group.at(between(old, group.box().orElseThrow(), share)));
    }
    return from.pulled(between);
  }

  private static Optional<Point> place(Diagram before, Node node) {
    return before.node(node.id()).flatMap(Node::at);
  }

  private static Optional<Box> box(Diagram before, Group group) {
    return before.group(group.id()).flatMap(Group::box);
  }

  private static Point between(Point a, Point b, double share) {
    return new Point(between(a.x(), b.x(), share), between(a.y(), b.y(), share));
  }

  private static Box between(Box a, Box b, double share) {
    return new Box(
        between(a.x(), b.x(), share),
        between(a.y(), b.y(), share),
        between(a.width(), b.width(), share),
        between(a.height(), b.height(), share));
  }

  private static double between(double a, double b, double share) {
    return a + share * (b - a);
  }
}
