package architutor.edit;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives elements the places that a layout found for them.
///
/// @param nodes centres of icons, in drawing units
/// @param boxes outlines of groups and notes
/// @param bends the corners of edges; an empty list leaves an edge to the router
public record Arrange(Map<Id, Point> nodes, Map<Id, Box> boxes, Map<Id, List<Point>> bends)
    implements Edit {
  public Arrange {
    nodes = Map.copyOf(nodes);
    boxes = Map.copyOf(boxes);
    bends = Map.copyOf(bends);
  }

  /// The places that everything has in an arranged version of a diagram.
  public static Arrange to(Diagram after) {
    var nodes = new HashMap<Id, Point>();
    var boxes = new HashMap<Id, Box>();
    var bends = new HashMap<Id, List<Point>>();
    for (var node : after.nodes()) node.at().ifPresent(at -> nodes.put(node.id(), at));
    for (var group : after.groups()) group.box().ifPresent(box -> boxes.put(group.id(), box));
    for (var note : after.notes()) boxes.put(note.id(), note.box());
    for (var edge : after.edges()) bends.put(edge.id(), edge.bends());
    return new Arrange(nodes, boxes, bends);
  }

  @Override
  public Diagram applyTo(Diagram before) {
    var next = before;
    for (var place : nodes.entrySet())
      next =
          next.node(place.getKey()).map(n -> n.at(place.getValue())).map(next::with).orElse(next);
    for (var place : boxes.entrySet())
      next = new Resize(place.getKey(), place.getValue()).applyTo(next);
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
