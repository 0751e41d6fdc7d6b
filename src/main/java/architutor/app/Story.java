package architutor.app;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The order in which a drawing is told: along the data from source to sink, then what catalogs,
/// steers, guards and watches it, one kind of flow after the other.
public record Story(List<Step> steps) {
  /// What comes to what was told before.
  ///
  /// @param nodes those that it is about
  /// @param flows those that end or begin there and whose other end was told before
  /// @param kind for a step about one kind of flow, that kind
  public record Step(List<Id> nodes, List<Id> flows, Optional<EdgeKind> kind) {}

  public static Story of(Diagram diagram) {
    return new Story(new Teller(diagram).tell());
  }

  /// All that was told up to a step, counted from 0.
  public Set<Id> told(int step) {
    var told = new LinkedHashSet<Id>();
    for (var one : steps.subList(0, Math.min(step + 1, steps.size()))) {
      told.addAll(one.nodes);
      told.addAll(one.flows);
    }
    return told;
  }

  private static final class Teller {
    private static final Comparator<Node> LEFT_FIRST =
        Comparator.<Node>comparingDouble(n -> n.at().map(Point::x).orElse(0.0))
            .thenComparingDouble(n -> n.at().map(Point::y).orElse(0.0));

    private final Diagram diagram;
    private final List<Edge> data;
    private final Set<Id> told = new LinkedHashSet<>();
    private final List<Step> steps = new ArrayList<>();

    Teller(Diagram diagram) {
      this.diagram = diagram;
      data = diagram.edges().stream().filter(e -> e.kind().carriesData()).toList();
    }

    List<Step> tell() {
      var waiting =
          diagram.nodes().stream()
              .filter(n -> data.stream().anyMatch(e -> e.touches(n.id())))
              .sorted(LEFT_FIRST)
              .collect(Collectors.toCollection(ArrayList::new));
      while (!waiting.isEmpty()) {
        var next = next(waiting);
        waiting.remove(next);
        told.add(next.id());
        steps.add(new Step(List.of(next.id()), told(data, Set.of(next.id())), Optional.empty()));
      }
      for (var kind : EdgeKind.values()) if (!kind.carriesData()) tell(kind);
      var rest = diagram.nodes().stream().map(Node::id).filter(id -> !told.contains(id)).toList();
      var drawn = steps.stream().flatMap(s -> s.flows.stream()).collect(Collectors.toSet());
      var between = data.stream().map(Edge::id).filter(id -> !drawn.contains(id)).toList();
      if (!rest.isEmpty() || !between.isEmpty())
        steps.add(new Step(rest, between, Optional.empty()));
      return List.copyOf(steps);
    }

    /// The first whose feeders were all told; in a circle the leftmost, where it is entered if it
    /// can be.
    private Node next(List<Node> waiting) {
      return waiting.stream()
          .filter(n -> feeders(n).allMatch(e -> told.contains(e.from()) || !isNode(e.from())))
          .findFirst()
          .or(() ->
              waiting.stream()
                  .filter(n -> feeders(n).anyMatch(e -> told.contains(e.from())))
                  .findFirst())
          .orElse(waiting.getFirst());
    }

    private Stream<Edge> feeders(Node node) {
      return data.stream().filter(e -> e.to().equals(node.id()) && !e.from().equals(node.id()));
    }

    private boolean isNode(Id id) {
      return diagram.node(id).isPresent();
    }

    private void tell(EdgeKind kind) {
      var flows = diagram.edges().stream().filter(e -> e.kind() == kind).toList();
      if (flows.isEmpty()) return;
      var fresh =
          flows.stream()
              .flatMap(e -> Stream.of(e.from(), e.to()))
              .filter(this::isNode)
              .distinct()
              .filter(id -> !told.contains(id))
              .toList();
      told.addAll(fresh);
      steps.add(new Step(fresh, flows.stream().map(Edge::id).toList(), Optional.of(kind)));
    }

    /// The flows of some nodes whose both ends are told; a frame counts as told.
    private List<Id> told(List<Edge> among, Set<Id> nodes) {
      return among.stream()
          .filter(e -> nodes.contains(e.from()) || nodes.contains(e.to()))
          .filter(
              e -> Stream.of(e.from(), e.to()).allMatch(end -> told.contains(end) || !isNode(end)))
          .map(Edge::id)
          .toList();
    }
  }
}
