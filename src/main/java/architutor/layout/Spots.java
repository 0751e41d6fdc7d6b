package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The free spots of a drawing, as one newcomer to a group sees them.
final class Spots {
  private static final double AIR = 16;

  private static final int STEPS = 200;

  /// How much farther than another a spot may be that does not make a frame cover a stranger.
  private static final double COVERED = 4000;

  /// The usual way, in drawing units, that a frame which need not grow is worth.
  static final double GROWN = 200;

  /// A group that the newcomer stands in, with all that its frame should not cover.
  private record Home(Optional<Box> box, List<Box> strangers) {}

  private final List<Box> solid;
  private final List<Box> strangers;
  private final List<Home> homes;
  private final double grown;

  /// @param grown the way, in drawing units, that sparing one frame its growing is worth
  Spots(Diagram diagram, Optional<Id> parent, double grown) {
    this.grown = grown;
    solid = Stream.concat(footprints(diagram), diagram.notes().stream().map(Note::box)).toList();
    var innermost = parent.flatMap(diagram::group).stream();
    var outer = parent.stream().flatMap(id -> diagram.around(id).stream());
    var around = Stream.concat(innermost, outer).toList();
    strangers =
        diagram.groups().stream()
            .filter(g -> !around.contains(g))
            .flatMap(g -> g.box().stream())
            .toList();
    homes =
        around.stream()
            .map(g -> new Home(g.box(), strangers(diagram, around, diagram.withContents(g.id()))))
            .toList();
  }

  private static List<Box> strangers(Diagram diagram, List<Group> around, Set<Id> inside) {
    var groups =
        diagram.groups().stream()
            .filter(g -> !around.contains(g) && !inside.contains(g.id()))
            .flatMap(g -> g.box().stream());
    var nodes = diagram.nodes().stream().filter(n -> !inside.contains(n.id()));
    return Stream.concat(groups, footprints(nodes)).toList();
  }

  private static Stream<Box> footprints(Diagram diagram) {
    return footprints(diagram.nodes().stream());
  }

  private static Stream<Box> footprints(Stream<Node> nodes) {
    return nodes.filter(n -> n.at().isPresent()).map(Footprint::of);
  }

  /// All that takes room on a drawing.
  static Stream<Box> occupied(Diagram diagram) {
    return Stream.concat(drawn(diagram), diagram.notes().stream().map(Note::box));
  }

  /// All but the notes.
  static Stream<Box> drawn(Diagram diagram) {
    return Stream.concat(
        diagram.groups().stream().flatMap(g -> g.box().stream()), footprints(diagram));
  }

  /// The centre nearest to the wish at which the thing covers nothing solid; on the grid.
  Point nearest(Point wish, Function<Point, Box> thing) {
    var best = wish;
    var least = Double.POSITIVE_INFINITY;
    for (var ring = 0; ring < STEPS && ring * Frames.GRID < least; ring++)
      for (var spot : ring(wish, ring)) {
        var cost = wish.distance(spot) + cost(thing.apply(spot));
        if (cost < least) {
          least = cost;
          best = spot;
        }
      }
    return least < Double.POSITIVE_INFINITY ? best : beyond(wish, thing);
  }

  /// Below all that is there.
  private Point beyond(Point wish, Function<Point, Box> thing) {
    var bottom = solid.stream().mapToDouble(Box::bottom).max().orElse(0);
    return wish.plus(0, Frames.near(bottom + 4 * AIR - thing.apply(wish).y()));
  }

  /// Whether a thing keeps clear of all nodes and notes.
  boolean isFree(Box thing) {
    var airy = thing.grown(AIR);
    for (var box : solid) if (airy.intersects(box)) return false;
    return true;
  }

  private double cost(Box thing) {
    if (!isFree(thing)) return Double.POSITIVE_INFINITY;
    var airy = thing.grown(AIR);
    var cost = strangers.stream().filter(airy::intersects).count() * COVERED;
    var content = thing;
    for (var home : homes) {
      var needed = Frames.around(content);
      if (home.box().filter(b -> b.contains(needed)).isPresent()) return cost;
      var frame = home.box().map(b -> b.union(needed)).orElse(needed);
      cost += grown + home.strangers().stream().filter(frame::intersects).count() * COVERED;
      content = frame;
    }
    return cost;
  }

  /// The grid points of a square around the wish, `ring` steps away from it.
  private static List<Point> ring(Point wish, int ring) {
    if (ring == 0) return List.of(wish);
    var points = new ArrayList<Point>();
    var far = ring * Frames.GRID;
    for (var step = -ring; step <= ring; step++) {
      var along = step * Frames.GRID;
      points.add(wish.plus(along, far));
      points.add(wish.plus(along, -far));
      points.add(wish.plus(far, along));
      points.add(wish.plus(-far, along));
    }
    return points;
  }
}
