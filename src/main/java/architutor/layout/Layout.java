package architutor.layout;

import architutor.model.Diagram;
import java.util.List;

/// Puts the elements of a diagram where a person would like to read them. The same diagram always
/// gets the same places, all on a grid of 8 drawing units.
public final class Layout {
  private Layout() {}

  /// A place for every node and group, whatever place they had before.
  public static Places arrange(Diagram diagram, Direction direction) {
    var places = new Flow(diagram, direction).run();
    var below =
        diagram.notes().stream().mapToDouble(n -> Frames.near(n.box().bottom())).max().orElse(0);
    return places.moved(0, below);
  }

  /// The diagram with every node and group in its arranged place. Corners that a person fixed in
  /// edges are given up: they belonged to the old places.
  public static Diagram arranged(Diagram diagram, Direction direction) {
    var placed = arrange(diagram, direction).in(diagram);
    for (var edge : diagram.edges())
      if (!edge.bends().isEmpty()) placed = placed.with(edge.bent(List.of()));
    return placed;
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
