package architutor.arrange;

import architutor.edit.All;
import architutor.edit.Arrange;
import architutor.edit.Edit;
import architutor.edit.Locks;
import architutor.edit.Put;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Id;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What can be done to flows themselves.
public final class Flows {
  private Flows() {}

  /// One more flow, of the kind that is most likely there.
  public static Edge between(Diagram diagram, Id from, Id to, Guess guess) {
    var kind = guess.between(diagram, from, to).orElse(EdgeKind.DATA);
    return Inserting.bare(diagram, from, to, kind);
  }

  /// The same flow with its other end at another element; its corners led elsewhere.
  ///
  /// @param fixed the end that stays
  public static Edge led(Edge edge, Id fixed, Id other) {
    var from = edge.from().equals(fixed) ? fixed : other;
    var to = edge.from().equals(fixed) ? other : fixed;
    return new Edge(edge.id(), from, to, edge.kind(), edge.label(), List.of(), edge.settings());
  }

  /// Whether a flow between two makes sense: neither is the other or stands in it.
  public static boolean mayJoin(Diagram diagram, Id one, Id other) {
    return !one.equals(other)
        && diagram.around(one).stream().noneMatch(g -> g.id().equals(other))
        && diagram.around(other).stream().noneMatch(g -> g.id().equals(one));
  }

  /// Gives corners that a person fixed back to the router. Empty if there are none.
  public static Optional<Edit> straighten(Diagram diagram, Set<Id> ids) {
    var bent =
        free(diagram, ids).stream()
            .filter(e -> !e.bends().isEmpty())
            .collect(Collectors.toMap(Edge::id, _ -> List.<Point>of()));
    return bent.isEmpty()
        ? Optional.empty()
        : Optional.of(new All("Straighten", List.of(new Arrange(Map.of(), Map.of(), bent))));
  }

  /// Lets flows run the other way, along the same corners and under the same ids. Empty if there
  /// are none.
  public static Optional<Edit> reverse(Diagram diagram, Set<Id> ids) {
    var turned = free(diagram, ids).stream().<Element>map(Flows::reversed).toList();
    return turned.isEmpty()
        ? Optional.empty()
        : Optional.of(new All("Reverse", List.of(new Put(turned))));
  }

  private static Edge reversed(Edge e) {
    return new Edge(
        e.id(), e.to(), e.from(), e.kind(), e.label(), e.bends().reversed(), e.settings());
  }

  private static List<Edge> free(Diagram diagram, Set<Id> ids) {
    return Locks.free(diagram, ids).stream().flatMap(id -> diagram.edge(id).stream()).toList();
  }
}
