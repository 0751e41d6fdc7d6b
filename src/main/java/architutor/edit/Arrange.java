package architutor.edit;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Point;
import java.util.List;
import java.util.Map;

/// Gives elements the places that a layout found for them.
///
/// @param nodes centres of icons, in drawing units
/// @param bends the corners of edges; an empty list leaves an edge to the router
public record Arrange(Map<Id, Point> nodes, Map<Id, Box> groups, Map<Id, List<Point>> bends)
    implements Edit {
  public Arrange {
    nodes = Map.copyOf(nodes);
    groups = Map.copyOf(groups);
    bends = Map.copyOf(bends);
  }

  @Override
  public Diagram applyTo(Diagram before) {
    var next = before;
    for (var place : nodes.entrySet())
      next =
          next.node(place.getKey()).map(n -> n.at(place.getValue())).map(next::with).orElse(next);
    for (var place : groups.entrySet())
      next =
          next.group(place.getKey()).map(g -> g.at(place.getValue())).map(next::with).orElse(next);
    for (var place : bends.entrySet())
      next =
          next.edge(place.getKey()).map(e -> e.bent(place.getValue())).map(next::with).orElse(next);
    return next;
  }

  @Override
  public String title() {
    return "Tidy up";
  }
}
