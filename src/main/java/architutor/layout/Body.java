package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;

/// What a line ends at: an icon with its label, or a frame.
///
/// @param core the icon or the whole frame
/// @param solid what a line may not touch
/// @param parent the frame it stands in
/// @param inward whether the line comes from inside the frame
record Body(Box core, List<Box> solid, Optional<Id> parent, boolean inward) {
  /// Between the end of a line and what it ends at, in drawing units.
  static final double GAP = 4;

  /// How far from the middle of an icon's side a line may still end.
  static final double REACH = 24;

  /// The body of one end of an edge, as far as that can be told without the other end.
  static Optional<Body> of(Diagram diagram, Id id) {
    return diagram.node(id).flatMap(Body::of).or(() -> diagram.group(id).flatMap(Body::of));
  }

  private static Optional<Body> of(Node node) {
    return node.icon()
        .map(icon -> new Body(icon, List.of(icon, Footprint.label(node)), node.parent(), false));
  }

  private static Optional<Body> of(Group group) {
    return group.box().map(box -> new Body(box, List.of(), group.parent(), false));
  }

  /// The same as the end of a line that comes from another body: what lies inside a frame is joined
  /// to it from inside.
  Body towards(Body other) {
    return isFrame() && core.contains(other.core) && !other.core.contains(core)
        ? new Body(core, solid, parent, true)
        : this;
  }

  boolean isFrame() {
    return solid.isEmpty();
  }

  /// All that belongs to it.
  Box whole() {
    return isFrame() ? core : Footprint.of(core.centre());
  }

  /// Where on a side a line would best end, given where it comes from.
  double level(Side side, Point from) {
    if (!isFrame()) return side.along(core.centre());
    return Math.clamp(side.along(from), lower(side), upper(side));
  }

  double lower(Side side) {
    var start = side.isLevel() ? core.y() : core.x();
    var middle = side.along(core.centre());
    return isFrame() ? Math.min(middle, start + Frames.TOP) : middle - REACH;
  }

  double upper(Side side) {
    var end = side.isLevel() ? core.bottom() : core.right();
    var middle = side.along(core.centre());
    return isFrame() ? Math.max(middle, end - Frames.SIDE) : middle + REACH;
  }

  /// The port that a line uses which ends at a point and comes from another.
  Port port(Point end, Point from) {
    var heading = Side.towards(end, from);
    return new Port(inward ? heading.opposite() : heading, end, heading, Port.RUN, 0);
  }

  Port port(Side side, double level, double cost) {
    var gap = inward ? -GAP : GAP;
    var bottom = isFrame() ? core.bottom() : solid.getLast().bottom();
    var at =
        switch (side) {
          case LEFT -> new Point(core.x() - gap, level);
          case RIGHT -> new Point(core.right() + gap, level);
          case TOP -> new Point(level, core.y() - gap);
          case BOTTOM -> new Point(level, bottom + gap);
        };
    return new Port(side, at, inward ? side.opposite() : side, Port.RUN, cost);
  }
}
