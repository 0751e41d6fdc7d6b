package architutor.facts;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.text.Once;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What follows from one diagram and the catalogue. Each part is worked out when it is first asked
/// for.
///
/// Confined to one thread: make another for another thread.
public final class Facts {
  private static final Map<String, Fact> NAMED =
      named().stream().collect(Collectors.toMap(Fact::id, f -> f));

  private final Diagram diagram;
  private final Catalog catalog;
  private final Neighbours neighbours;
  private final Supplier<Topology> topology;

  private Facts(Diagram diagram, Catalog catalog) {
    this.diagram = diagram;
    this.catalog = catalog;
    this.neighbours = new Neighbours(diagram, catalog);
    this.topology = Once.of(() -> new Topology(diagram));
  }

  public static Facts of(Diagram diagram, Catalog catalog) {
    return new Facts(diagram, catalog);
  }

  /// All facts that a rule may name.
  public static List<Fact> named() {
    return Stream.concat(Topology.FACTS.stream(), Volume.FACTS.stream()).toList();
  }

  public Diagram diagram() {
    return diagram;
  }

  public Catalog catalog() {
    return catalog;
  }

  /// What holds of a node or group under a condition's key: one word, several for `trait` and
  /// `inside`, none if nobody knows.
  public Set<String> values(Id id, String key) {
    var node = diagram.node(id);
    if (node.isPresent()) return values(node.get(), key);
    return diagram.group(id).map(g -> values(g, key)).orElse(Set.of());
  }

  private Set<String> values(Node node, String key) {
    return switch (key) {
      case "service" -> Set.of(node.service());
      case "trait" -> service(node).map(Service::traits).orElse(Set.of());
      case "category" -> one(service(node).map(Service::category));
      case "status" ->
          one(
              service(node)
                  .map(
                      s -> s.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
      case "inside" ->
          diagram.around(node.id()).stream().map(g -> g.kind().word()).collect(Collectors.toSet());
      default -> {
        var fact = NAMED.get(key);
        yield one(fact == null ? catalog.value(node, key) : fact.of().apply(this, node.id()));
      }
    };
  }

  private Set<String> values(Group group, String key) {
    return switch (key) {
      case "kind" -> Set.of(group.kind().word());
      case "inside" ->
          diagram.around(group.id()).stream().map(g -> g.kind().word()).collect(Collectors.toSet());
      default -> one(Optional.ofNullable(group.settings().get(key)));
    };
  }

  private Optional<Service> service(Node node) {
    return catalog.find(node.service());
  }

  private static Set<String> one(Optional<String> value) {
    return value.map(Set::of).orElse(Set.of());
  }

  /// The nodes of a service, in the order of the drawing.
  public List<Id> ofService(String service) {
    return neighbours.ofService(service);
  }

  /// The nodes whose service has a trait, in the order of the drawing.
  public List<Id> withTrait(String trait) {
    return neighbours.withTrait(trait);
  }

  public List<Edge> from(Id id) {
    return neighbours.from(id);
  }

  public List<Edge> to(Id id) {
    return neighbours.to(id);
  }

  /// All that something flows to from here over any number of edges, nearest first; the node itself
  /// only by a cycle.
  ///
  /// @param kinds the kinds of edges to go along; none means all that carry data
  /// @param avoided nodes at which a way may end but through which it does not go
  public Set<Id> reached(Id from, Set<EdgeKind> kinds, Set<Id> avoided) {
    return neighbours.reach(from, kinds, avoided);
  }

  /// The nodes of a shortest such way, both ends included; empty if there is none.
  public List<Id> path(Id from, Id to, Set<EdgeKind> kinds, Set<Id> avoided) {
    return neighbours.path(from, to, kinds, avoided);
  }

  /// Whether a node's service has a setting that nobody stated and that AWS has no default for.
  public boolean isOpen(Id id, String setting) {
    return diagram
        .node(id)
        .filter(node -> service(node).flatMap(s -> s.property(setting)).isPresent())
        .filter(node -> catalog.value(node, setting).isEmpty())
        .isPresent();
  }

  /// What was stated of the drawing itself under a key such as `requirement.freshness`, or answered
  /// under one such as `answers.restore-tried`.
  public Set<String> ofDrawing(String key) {
    var dot = key.indexOf('.');
    var name = key.substring(dot + 1);
    return one(
        switch (key.substring(0, dot)) {
          case "requirement" -> Optional.ofNullable(diagram.requirement().get(name));
          case "workload" -> Optional.ofNullable(diagram.workload().get(name));
          default ->
              Optional.ofNullable(diagram.remarks().answers().get(name)).map(a -> a.given().word());
        });
  }

  Topology topology() {
    return topology.get();
  }
}
