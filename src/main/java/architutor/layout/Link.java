package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import java.util.Optional;

/// An edge between two bodies that both have a place.
record Link(Edge edge, Body from, Body to) {
  /// Icons that are out of line by less than this are joined by a straight line all the same.
  private static final double ALIGNED = 12;

  /// A shorter line has no room for its arrow.
  private static final double LEAST = 10;

  static Optional<Link> of(Diagram diagram, Edge edge) {
    if (edge.from().equals(edge.to())) return Optional.empty();
    return Body.of(diagram, edge.from())
        .flatMap(from ->
            Body.of(diagram, edge.to())
                .map(to -> new Link(edge, from.towards(to), to.towards(from))));
  }

  /// Whether another needs the same line as far as its own ends go: what it is called and what is
  /// stated of it does not matter.
  @SuppressWarnings("ReferenceEquality")
  boolean isAs(Link other) {
    return (edge == other.edge || isAs(edge, other.edge))
        && from.equals(other.from)
        && to.equals(other.to);
  }

  private static boolean isAs(Edge a, Edge b) {
    return a.from().equals(b.from())
        && a.to().equals(b.to())
        && a.kind() == b.kind()
        && a.bends().equals(b.bends());
  }

  Box bounds() {
    return from.core().union(to.core());
  }

  /// The side of the first end that faces the second across a gap that a straight line can bridge.
  Optional<Side> facing() {
    if (from.inward() || to.inward()) return Optional.empty();
    for (var side : Side.values()) {
      var start = from.port(side, level(side), 0).at();
      var end = to.port(side.opposite(), level(side), 0).at();
      var way = side.dx * (end.x() - start.x()) + side.dy * (end.y() - start.y());
      var astray = Math.abs(fromLevel(side) - toLevel(side));
      if (way >= LEAST && astray <= ALIGNED) return Optional.of(side);
    }
    return Optional.empty();
  }

  /// The height (or, upright, the x) of the straight line between both ends.
  double level(Side side) {
    return (fromLevel(side) + toLevel(side)) / 2;
  }

  private double fromLevel(Side side) {
    return from.level(side, to.core().centre());
  }

  private double toLevel(Side side) {
    return to.level(side, from.core().centre());
  }
}
