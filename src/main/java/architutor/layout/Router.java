package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the lines of edges between icons and frames that have a place; the others have no line.
public final class Router {
  private Router() {}

  /// Lines for all edges; the same diagram always gets the same ones.
  public static Routes route(Diagram diagram) {
    return new Routing(diagram, Map.of()).run();
  }

  /// Lines for a diagram that came from another: an old line stays if its ends did not move and
  /// nothing new stands in its way. The result is as valid as a whole new routing, not equal to it.
  static Routes route(Diagram now, Routed old) {
    var before = old.diagram();
    var arrived =
        now.nodes().stream()
            .filter(n -> n.at().isPresent())
            .filter(n -> before.node(n.id()).filter(o -> o.at().equals(n.at())).isEmpty())
            .map(Footprint::of)
            .toList();
    var kept = new HashMap<Id, List<Point>>();
    for (var edge : now.edges()) {
      var line = old.routes().of(edge.id());
      if (!line.isEmpty() && isSame(edge, now, before) && isClear(line, arrived))
        kept.put(edge.id(), line);
    }
    return new Routing(now, kept).run();
  }

  private static boolean isSame(Edge edge, Diagram now, Diagram before) {
    var then = before.edge(edge.id()).map(e -> e.labelled(edge.label()));
    var link = Link.of(now, edge);
    return link.isPresent() && link.equals(then.flatMap(e -> Link.of(before, e)));
  }

  private static boolean isClear(List<Point> line, List<Box> arrived) {
    return arrived.stream().noneMatch(box -> Lines.crosses(line, box));
  }
}
