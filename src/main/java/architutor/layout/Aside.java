package architutor.layout;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the main flow leaves aside. No data passes through it: it watches, guards, describes or
/// starts what stands in the flow, or is tied to nothing yet. A drawing in which no data flows at
/// all has whatever its edges carry for a main flow.
final class Aside {
  private final Set<Id> flowing = new HashSet<>();
  private final Set<Id> starters = new HashSet<>();
  private final Contents contents;

  Aside(Diagram diagram, Contents contents) {
    this.contents = contents;
    var edges = diagram.edges().stream().filter(e -> !Contents.isInward(diagram, e)).toList();
    var carrying = edges.stream().filter(e -> e.kind().carriesData()).toList();
    for (var edge : carrying.isEmpty() ? edges : carrying) {
      flowing.add(edge.from());
      flowing.add(edge.to());
    }
    follow(edges);
    for (var id : List.copyOf(flowing)) diagram.around(id).forEach(g -> flowing.add(g.id()));
    for (var edge : edges)
      if (edge.kind() == EdgeKind.CONTROL) {
        starters.add(edge.from());
        starters.add(edge.to());
      }
  }

  /// What something in the flow starts or tells goes on with the flow.
  private void follow(List<Edge> edges) {
    var further = edges.stream().filter(Aside::leadsOn).collect(Collectors.groupingBy(Edge::from));
    var next = new ArrayDeque<>(flowing);
    while (!next.isEmpty())
      for (var edge : further.getOrDefault(next.remove(), List.of()))
        if (flowing.add(edge.to())) next.add(edge.to());
  }

  private static boolean leadsOn(Edge edge) {
    return switch (edge.kind()) {
      case CONTROL, NOTIFY -> true;
      case DATA, QUERY, EVENT, REPLICATION, CATALOG, GOVERN, ENCRYPT, MONITOR -> false;
    };
  }

  /// Whether an element is, or holds, a part of the main flow.
  boolean flows(Id id) {
    return flowing.contains(id);
  }

  /// Whether a group holds a part of the main flow, rather than being an end of it as a whole.
  boolean flowsWithin(Id group) {
    return contents.of(group).stream().anyMatch(e -> flows(e.id()));
  }

  /// Whether something aside stands before the flow, since it starts what stands there, rather than
  /// behind it.
  boolean isBefore(Element element) {
    return switch (element) {
      case Group group -> {
        var inside = contents.of(group.id());
        yield !inside.isEmpty() && inside.stream().allMatch(this::isBefore);
      }
      case Node node -> starters.contains(node.id());
      case Edge _, Note _ -> false;
    };
  }
}
