package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Set;

/// Puts the elements of a diagram where a person would like to read them. The same diagram always
/// gets the same places, all on a grid of 8 drawing units.
public final class Layout {
  private Layout() {}

  /// A place for every node and group. The upper left corner of the drawing stays where it is; a
  /// drawing that has no places yet comes below its notes.
  public static Places arrange(Diagram diagram, Direction direction) {
    var block = new Arrangement(diagram, direction).block();
    var corner =
        Spots.drawn(diagram)
            .reduce(Box::union)
            .map(b -> new Point(b.x(), b.y()))
            .orElseGet(() -> new Point(Frames.SIDE, Frames.TOP + below(diagram)));
    return block.at(corner.x(), corner.y()).places();
  }

  private static double below(Diagram diagram) {
    return diagram.notes().stream().mapToDouble(n -> Frames.near(n.box().bottom())).max().orElse(0);
  }

  /// Places for some nodes and groups with their contents, and for the frames that must grow for
  /// them; all others stay. What stands in the same frame is arranged together, about where it was,
  /// and covers nothing that stays. What has no place yet gets none.
  public static Places arrange(Diagram diagram, Direction direction, Set<Id> movable) {
    return new Incremental(diagram, direction).only(movable);
  }

  /// Places for everything but some nodes and groups with their contents, which stay exactly where
  /// they are: the rest is arranged around them. What is fixed but has no place yet gets one.
  public static Places arrangeAround(Diagram diagram, Direction direction, Set<Id> fixed) {
    var held =
        fixed.stream()
            .anyMatch(id ->
                diagram.node(id).flatMap(Node::at).isPresent()
                    || diagram.group(id).flatMap(Group::box).isPresent());
    return held ? new Incremental(diagram, direction).around(fixed) : arrange(diagram, direction);
  }

  /// The diagram with every node and group in its arranged place, and its notes beside what they
  /// stood beside.
  public static Diagram arranged(Diagram diagram, Direction direction) {
    return arrangedAround(diagram, direction, Set.of());
  }

  /// The diagram with only some nodes and groups arranged.
  public static Diagram arranged(Diagram diagram, Direction direction, Set<Id> movable) {
    return unbent(diagram, arrange(diagram, direction, movable).in(diagram));
  }

  /// The diagram arranged but for some nodes and groups with their contents, and some notes.
  public static Diagram arrangedAround(Diagram diagram, Direction direction, Set<Id> fixed) {
    var placed = unbent(diagram, arrangeAround(diagram, direction, fixed).in(diagram));
    return Followers.after(diagram, placed, fixed);
  }

  /// Corners that a person fixed in edges are given up where an end has moved: they belonged to the
  /// old places.
  private static Diagram unbent(Diagram before, Diagram placed) {
    var unbent = placed;
    for (var edge : before.edges())
      if (!edge.bends().isEmpty()
          && (moved(before, placed, edge.from()) || moved(before, placed, edge.to())))
        unbent = unbent.with(edge.bent(List.of()));
    return unbent;
  }

  private static boolean moved(Diagram before, Diagram after, Id end) {
    return !before.find(end).equals(after.find(end));
  }

  /// The diagram with a place for what had none, near what it is connected to; nothing that had a
  /// place moves. Frames grow where their new contents need it.
  public static Diagram complete(Diagram diagram) {
    var bare =
        diagram.nodes().stream().allMatch(n -> n.at().isEmpty())
            && diagram.groups().stream().allMatch(g -> g.box().isEmpty());
    return bare ? arranged(diagram, Direction.RIGHT) : new Gaps(diagram).fill();
  }
}
