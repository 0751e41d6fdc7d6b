package architutor.catalog;

import architutor.model.EdgeKind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What AWS offers between two services, and what goes between where it offers nothing.
final class Connections {
  /// What carries data on.
  private static final Set<EdgeKind> FLOW =
      EnumSet.of(EdgeKind.DATA, EdgeKind.QUERY, EdgeKind.EVENT, EdgeKind.REPLICATION);

  private final Map<String, Service> services;
  private final Relations relations;

  Connections(Map<String, Service> services, Relations relations) {
    this.services = services;
    this.relations = relations;
  }

  /// Only data is refused: who watches, rules or encrypts what is not for the graph to forbid.
  Support between(String from, String to) {
    var a = services.get(from);
    var b = services.get(to);
    if (a == null || b == null || isOffered(a, b)) return Support.OFFERED;
    var middle = middle(a, b);
    var why = middle.map(m -> over(a, m, b)).orElseGet(() -> none(a, b));
    return new Support(false, why, middle);
  }

  private boolean isOffered(Service a, Service b) {
    if (relations.stated(a.id(), b.id()).isPresent()) return true;
    // A person's own applications talk to whatever they like.
    if (a.kind() == Service.Kind.EXTERNAL || b.kind() == Service.Kind.EXTERNAL) return true;
    return !FLOW.contains(relations.guess(a.id(), b.id()));
  }

  /// The service that both are connected with by data; storage before others, since it also keeps.
  private Optional<Service> middle(Service a, Service b) {
    return services.values().stream()
        .filter(m -> m.status() == Service.Status.ACTIVE && m.kind() != Service.Kind.EXTERNAL)
        .filter(m -> flows(a.id(), m.id()).isPresent() && flows(m.id(), b.id()).isPresent())
        .min(Comparator.comparingInt((Service m) -> rank(m, b)).thenComparing(Service::id));
  }

  private int rank(Service m, Service b) {
    var stores = m.traits().contains("object-store") ? 0 : m.traits().contains("delivery") ? 1 : 2;
    var reads = flows(m.id(), b.id()).equals(Optional.of(EdgeKind.QUERY)) ? 0 : 3;
    return stores + reads;
  }

  private Optional<EdgeKind> flows(String from, String to) {
    return relations.stated(from, to).filter(FLOW::contains);
  }

  private String over(Service a, Service m, Service b) {
    return flows(m.id(), b.id()).equals(Optional.of(EdgeKind.QUERY))
        ? "%s cannot be pushed to: land the data in %s, which it reads"
            .formatted(b.brief(), m.brief())
        : "%s does not hand data to %s itself: put %s between"
            .formatted(a.brief(), b.brief(), m.brief());
  }

  private static String none(Service a, Service b) {
    return "%s has nothing to give to %s, and no single service joins them"
        .formatted(a.brief(), b.brief());
  }

  /// All that is connected with a service, in the order of the relations.
  List<Link> around(String id) {
    return relations.of(id).stream()
        .sorted(Comparator.comparing(Link::kind).thenComparing(Link::from).thenComparing(Link::to))
        .toList();
  }
}
