package architutor.arrange;

import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds a place for one more node that nothing takes yet.
final class Vacant {
  /// From the centre of an icon to that of the next in the same row or column, as a person would
  /// place them: captions do not touch.
  static double step(Axis axis) {
    return switch (axis) {
      case ACROSS -> 160;
      case DOWN -> 128;
    };
  }

  private static final int TRIES = 64;

  private Vacant() {}

  /// The place wished for, or else the nearest free one in steps along an axis; the place wished
  /// for after all where none is free.
  ///
  /// @param homes the frames that the node may stand in; those grow where they must
  /// @param except a node that is on its way itself
  static Point place(Diagram diagram, Point wish, Axis along, Set<Id> homes, Id except) {
    var taken = taken(diagram, homes, except);
    return IntStream.rangeClosed(0, TRIES)
        .boxed()
        .flatMap(n -> n == 0 ? Stream.of(0) : Stream.of(n, -n))
        .map(n -> along.shift(n * step(along)).of(wish))
        .filter(
            p -> taken.stream().noneMatch(Footprint.of(Node.of("new", "new").at(p))::intersects))
        .findFirst()
        .orElse(wish);
  }

  private static List<Box> taken(Diagram diagram, Set<Id> homes, Id except) {
    var nodes = diagram.nodes().stream().filter(n -> !n.id().equals(except));
    var frames = diagram.groups().stream().filter(g -> !homes.contains(g.id()));
    return Stream.of(
            nodes.flatMap(n -> Parts.print(n).stream()),
            frames.map(Group::box).flatMap(b -> b.stream()),
            diagram.notes().stream().map(Note::box))
        .flatMap(boxes -> boxes)
        .toList();
  }
}
