package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An edge between two bodies that both have a place.
record Link(Edge edge, Body from, Body to) {
  /// Icons that are out of line by less than this are joined by a straight line all the same.
  private static final double ALIGNED = 12;

  private static final double ASTRAY = 80;
  private static final double UPRIGHT = 25;

  static Optional<Link> of(Diagram diagram, Edge edge) {
    var from = Body.of(diagram, edge.from(), edge.to());
    var to = Body.of(diagram, edge.to(), edge.from());
    return edge.from().equals(edge.to())
        ? Optional.empty()
        : from.flatMap(f -> to.map(t -> new Link(edge, f, t)));
  }

  Box bounds() {
    return from.core().union(to.core());
  }

  List<Port> starts() {
    return ports(from, to);
  }

  List<Port> ends() {
    return ports(to, from);
  }

  /// All four sides; those that face away from the other end cost more, and data would rather leave
  /// and arrive level.
  private List<Port> ports(Body self, Body other) {
    var ports = new ArrayList<Port>();
    var there = other.core().centre();
    var here = self.core().centre();
    for (var side : Side.values()) {
      var ahead = side.dx * (there.x() - here.x()) + side.dy * (there.y() - here.y());
      var astray = ahead < 0 && !self.inward() ? ASTRAY : 0;
      var upright = !side.isLevel() && edge.kind().carriesData() ? UPRIGHT : 0;
      ports.add(self.port(side, self.level(side, there), astray + upright));
    }
    return ports;
  }

  /// The side of the first end that faces the second across a gap that a straight line can bridge.
  Optional<Side> facing() {
    if (from.inward() || to.inward()) return Optional.empty();
    for (var side : Side.values()) {
      var start = from.port(side, level(side), 0).at();
      var end = to.port(side.opposite(), level(side), 0).at();
      var way = side.dx * (end.x() - start.x()) + side.dy * (end.y() - start.y());
      var astray = Math.abs(fromLevel(side) - toLevel(side));
      if (way > 0 && astray <= ALIGNED) return Optional.of(side);
    }
    return Optional.empty();
  }

  /// The height (or, upright, the x) of the straight line between both ends.
  double level(Side side) {
    return (fromLevel(side) + toLevel(side)) / 2;
  }

  List<Point> straight(Side side, double offset) {
    return List.of(
        from.port(side, level(side) + offset, 0).at(),
        to.port(side.opposite(), level(side) + offset, 0).at());
  }

  private double fromLevel(Side side) {
    return from.level(side, to.core().centre());
  }

  private double toLevel(Side side) {
    return to.level(side, from.core().centre());
  }
}
