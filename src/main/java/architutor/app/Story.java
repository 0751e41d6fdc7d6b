package architutor.app;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    /// The flows of data at each node or group, in the order of the drawing.
    private final Map<Id, List<Edge>> at = new HashMap<>();

    private final Set<Id> told = new LinkedHashSet<>();
    private final List<Step> steps = new ArrayList<>();

    Teller(Diagram diagram) {
      this.diagram = diagram;
      data = diagram.edges().stream().filter(e -> e.kind().carriesData()).toList();
      for (var edge : data)
        for (var end : Set.copyOf(List.of(edge.from(), edge.to())))
          at.computeIfAbsent(end, _ -> new ArrayList<>()).add(edge);
    }

    List<Step> tell() {
      tellData();
      for (var kind : EdgeKind.values()) if (!kind.carriesData()) tell(kind);
      var rest = diagram.nodes().stream().map(Node::id).filter(id -> !told.contains(id)).toList();
      var drawn = steps.stream().flatMap(s -> s.flows.stream()).collect(Collectors.toSet());
      var between = data.stream().map(Edge::id).filter(id -> !drawn.contains(id)).toList();
      if (!rest.isEmpty() || !between.isEmpty())
        steps.add(new Step(rest, between, Optional.empty()));
      return List.copyOf(steps);
    }

    /// Next comes the first whose feeders were all told; in a circle the leftmost, where it is
    /// entered if it can be.
    private void tellData() {
      var row =
          diagram.nodes().stream().filter(n -> at.containsKey(n.id())).sorted(LEFT_FIRST).toList();
      var places = new HashMap<Id, Integer>();
      for (var node : row) places.put(node.id(), places.size());
      var untold = new int[row.size()];
      for (var edge : data) if (isFed(edge)) untold[place(places, edge.to())]++;
      var waiting = new TreeSet<>(places.values());
      var ready = new TreeSet<>(waiting);
      ready.removeIf(place -> untold[place] > 0);
      var entered = new TreeSet<Integer>();
      while (!waiting.isEmpty()) {
        var from = !ready.isEmpty() ? ready : !entered.isEmpty() ? entered : waiting;
        var next = from.getFirst();
        for (var set : List.of(waiting, ready, entered)) set.remove(next);
        var id = row.get(next).id();
        told.add(id);
        steps.add(new Step(List.of(id), toldAt(id), Optional.empty()));
        for (var edge : flowsAt(id)) {
          if (!edge.from().equals(id) || !isFed(edge)) continue;
          var fed = place(places, edge.to());
          untold[fed]--;
          if (!waiting.contains(fed)) continue;
          entered.add(fed);
          if (untold[fed] == 0) ready.add(fed);
        }
      }
    }

    /// Whether it runs from one node to another.
    private boolean isFed(Edge edge) {
      return !edge.from().equals(edge.to()) && isNode(edge.from()) && isNode(edge.to());
    }

    private static int place(Map<Id, Integer> places, Id id) {
      return Objects.requireNonNull(places.get(id));
    }

    private List<Edge> flowsAt(Id id) {
      return at.getOrDefault(id, List.of());
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

    /// The flows of a node whose both ends are told; a frame counts as told.
    private List<Id> toldAt(Id node) {
      return flowsAt(node).stream()
          .filter(
              e -> Stream.of(e.from(), e.to()).allMatch(end -> told.contains(end) || !isNode(end)))
          .map(Edge::id)
          .toList();
    }
  }
}
