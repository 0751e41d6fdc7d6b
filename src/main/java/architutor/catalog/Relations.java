package architutor.catalog;

import architutor.catalog.Relation.Kind;
import architutor.model.EdgeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedMultigraph;

/// The knowledge graph: services and how they stand to each other.
final class Relations {
  private final Map<String, Service> services;
  private final List<Flow> flows;
  private final Map<String, Map<String, EdgeKind>> edges = new HashMap<>();
  private final Graph<String, Link> graph = new DirectedMultigraph<>(Link.class);

  Relations(Map<String, Service> services, List<Flow> flows) {
    this.services = services;
    this.flows = flows;
    services.keySet().forEach(graph::addVertex);
    for (var service : services.values())
      for (var relation : service.relations())
        // A service may feed itself (a bucket another bucket); such a loop tells nothing of its
        // neighbours.
        if (services.containsKey(relation.to()) && !relation.to().equals(service.id()))
          graph.addEdge(
              service.id(), relation.to(), new Link(service.id(), relation.kind(), relation.to()));
    for (var service : services.values())
      for (var relation : service.relations())
        forth(relation.kind()).ifPresent(kind -> state(service.id(), relation.to(), kind));
    for (var service : services.values())
      for (var relation : service.relations())
        back(relation.kind()).ifPresent(kind -> state(relation.to(), service.id(), kind));
  }

  EdgeKind guess(String from, String to) {
    return stated(from, to).or(() -> usual(from, to)).orElse(EdgeKind.DATA);
  }

  int count(String id) {
    return graph.containsVertex(id) ? graph.degreeOf(id) : 0;
  }

  /// The relations that a service has with others, in both directions.
  Set<Link> of(String id) {
    return graph.containsVertex(id) ? graph.edgesOf(id) : Set.of();
  }

  /// The kind of edge that a relation of either service gives; what the first says comes first.
  Optional<EdgeKind> stated(String from, String to) {
    return Optional.ofNullable(edges.getOrDefault(from, Map.of()).get(to));
  }

  private void state(String from, String to, EdgeKind kind) {
    edges.computeIfAbsent(from, _ -> new HashMap<>()).putIfAbsent(to, kind);
  }

  private Optional<EdgeKind> usual(String from, String to) {
    var a = services.get(from);
    var b = services.get(to);
    if (a == null || b == null) return Optional.empty();
    return flows.stream().filter(flow -> flow.fits(a, b)).findFirst().map(Flow::kind);
  }

  /// An edge drawn the way the relation is said.
  private static Optional<EdgeKind> forth(Kind kind) {
    return switch (kind) {
      case FEEDS -> Optional.of(EdgeKind.DATA);
      case TRIGGERS -> Optional.of(EdgeKind.EVENT);
      case ORCHESTRATES -> Optional.of(EdgeKind.CONTROL);
      case CATALOGS -> Optional.of(EdgeKind.CATALOG);
      case REPLICATES -> Optional.of(EdgeKind.REPLICATION);
      case NOTIFIES -> Optional.of(EdgeKind.NOTIFY);
      case ENCRYPTS -> Optional.of(EdgeKind.ENCRYPT);
      case GOVERNS, PROTECTS -> Optional.of(EdgeKind.GOVERN);
      case QUERIES, SCANS, MONITORS, NEEDS, ALTERNATIVE_TO -> Optional.empty();
    };
  }

  /// An edge drawn against it, because the information flows that way.
  private static Optional<EdgeKind> back(Kind kind) {
    return switch (kind) {
      case QUERIES -> Optional.of(EdgeKind.QUERY);
      case SCANS -> Optional.of(EdgeKind.CATALOG);
      case MONITORS -> Optional.of(EdgeKind.MONITOR);
      case FEEDS,
          TRIGGERS,
          ORCHESTRATES,
          CATALOGS,
          REPLICATES,
          NOTIFIES,
          ENCRYPTS,
          GOVERNS,
          PROTECTS,
          NEEDS,
          ALTERNATIVE_TO ->
          Optional.empty();
    };
  }
}
