package architutor.layout;

import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where a line may leave and reach its ends, given what stands close to them.
final class Ports {
  private static final double ASTRAY = 80;
  private static final double UPRIGHT = 25;

  /// Per drawing unit beside the best place of a side.
  private static final double BESIDE = 0.5;

  /// How many places of a side are tried, besides the best, where there is a choice.
  private static final int FEW = 2;

  private static final double[] CLEAR = {Scenery.TIGHT + 0.25, 8};

  private final Scenery scenery;
  private final Grid.Found near = new Grid.Found();
  private final Grid.Found ahead = new Grid.Found();

  Ports(Scenery scenery) {
    this.scenery = scenery;
  }

  /// The ports of a link's first end (or its second). All four sides; those that face away from the
  /// other end cost more, and data would rather leave and arrive level.
  ///
  /// @param all every place that is free, not only a few good ones
  List<Port> of(Link link, boolean start, boolean all) {
    var self = start ? link.from() : link.to();
    var other = start ? link.to() : link.from();
    var there = other.core().centre();
    var here = self.core().centre();
    var ports = new ArrayList<Port>();
    for (var side : Side.values()) {
      var towards = side.dx * (there.x() - here.x()) + side.dy * (there.y() - here.y());
      var astray = towards < 0 && !self.inward() ? ASTRAY : 0;
      var upright = !side.isLevel() && link.edge().kind().carriesData() ? UPRIGHT : 0;
      var best = self.port(side, self.level(side, there), astray + upright);
      var room = room(link, best);
      if (room >= Port.RUN) ports.add(best);
      else if (room >= 0) ports.add(best.cramped(room));
      if (room < Port.RUN || all) ports.addAll(beside(link, self, best, all));
    }
    if (!ports.isEmpty()) return ports;
    // Things lie upon each other: then a line starts as if nothing were there.
    for (var side : Side.values()) ports.add(self.port(side, self.level(side, there), 0));
    return ports;
  }

  /// A port at another place of its side; the place may turn out to be cramped or taken.
  Port moved(Link link, Body body, Port port, double offset) {
    var side = port.side();
    var level = Math.clamp(side.along(port.at()) + offset, body.lower(side), body.upper(side));
    if (level == side.along(port.at())) return port;
    var moved = body.port(side, level, 0);
    var room = room(link, moved);
    if (room >= Port.RUN) return moved;
    return room < 0 ? port : moved.cramped(room);
  }

  private double room(Link link, Port port) {
    return scenery.room(link, port.at(), port.heading(), ahead);
  }

  /// Other places of a side, right beside what stands before it.
  private List<Port> beside(Link link, Body self, Port best, boolean all) {
    var side = best.side();
    var low = self.lower(side);
    var high = self.upper(side);
    var a = self.port(side, low, 0).at();
    var b = self.port(side, high, 0).stub();
    scenery.nodes.near(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.max(a.x(), b.x()),
        Math.max(a.y(), b.y()),
        near);
    var found = new ArrayList<Port>();
    for (var k = 0; k < near.count; k++) {
      var n = near.numbers[k];
      var from = side.along(new Point(scenery.nodes.left(n), scenery.nodes.top(n)));
      var to = side.along(new Point(scenery.nodes.right(n), scenery.nodes.bottom(n)));
      for (var way : CLEAR)
        for (var level : new double[] {from - way, to + way})
          if (level >= low && level <= high) {
            var astray = Math.abs(level - side.along(best.at())) * BESIDE;
            var port = self.port(side, level, best.cost() + astray);
            var room = room(link, port);
            if (room >= 0) found.add(room < Port.RUN ? port.cramped(room) : port);
          }
    }
    if (all) return found;
    return found.stream().sorted(Comparator.comparingDouble(Port::cost)).limit(FEW).toList();
  }
}
