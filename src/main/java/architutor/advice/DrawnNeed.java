package architutor.advice;

import architutor.catalog.Catalog;
import architutor.catalog.NeedKind;
import architutor.catalog.Quantity;
import architutor.facts.Facts;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a drawing already says of the need that one of its nodes is there for: what it does now,
/// where its data comes from and goes to, how much that is, and how fresh it must be.
public final class DrawnNeed {
  private static final Set<EdgeKind> FLOW =
      EnumSet.of(EdgeKind.DATA, EdgeKind.QUERY, EdgeKind.EVENT, EdgeKind.REPLICATION);

  private final Facts facts;
  private final Catalog catalog;
  private final Id id;
  private Need need = Need.NOTHING;

  private DrawnNeed(Facts facts, Id id) {
    this.facts = facts;
    this.catalog = facts.catalog();
    this.id = id;
  }

  /// Nothing where there is no such node or its service is unknown.
  public static Need of(Facts facts, Id id) {
    return new DrawnNeed(facts, id).read();
  }

  private Need read() {
    var service = facts.diagram().node(id).flatMap(n -> catalog.find(n.service()));
    if (service.isEmpty()) return Need.NOTHING;
    // What it can do besides, nobody need have drawn it for.
    service.get().profile().fits().getOrDefault("job", Set.of()).stream()
        .findFirst()
        .ifPresent(job -> state("job", job));
    facts.to(id).stream().filter(DrawnNeed::flows).map(Edge::from).forEach(n -> seen("source", n));
    var readers =
        facts.from(id).stream().filter(DrawnNeed::flows).map(Edge::to).distinct().toList();
    readers.forEach(n -> seen("target", n));
    if (readers.size() > 1) state("consumers", "several");
    wanted().ifPresent(freshness -> measured("latency", freshness));
    volume().ifPresent(day -> measured("volume", day));
    return need;
  }

  private static boolean flows(Edge edge) {
    return FLOW.contains(edge.kind());
  }

  private void state(String kind, String value) {
    need = need.with(kind, value);
  }

  private void seen(String kind, Id other) {
    var service = facts.diagram().node(other).flatMap(n -> catalog.find(n.service()));
    for (var value : catalog.needs().kind(kind).map(NeedKind::values).orElse(java.util.List.of()))
      if (service.isPresent() && value.drawn().filter(d -> d.fits(service.get())).isPresent())
        state(kind, value.id());
  }

  private void measured(String kind, Quantity figure) {
    catalog.needs().kind(kind).flatMap(k -> k.value(figure)).ifPresent(v -> state(kind, v.id()));
  }

  /// The freshest that anything behind the node asks for, else what is asked of the whole drawing.
  private Optional<Quantity> wanted() {
    return Stream.concat(Stream.of(id), facts.reached(id).stream())
        .flatMap(n -> setting(n, "needs-freshness").stream())
        .min(Comparator.naturalOrder())
        .or(() ->
            Optional.ofNullable(facts.diagram().requirement().get("freshness"))
                .flatMap(Quantity::parse));
  }

  private Optional<Quantity> volume() {
    return facts.values(id, "arriving-a-day").stream().findFirst().flatMap(Quantity::parse);
  }

  private Optional<Quantity> setting(Id node, String key) {
    return facts
        .diagram()
        .node(node)
        .flatMap(n -> Optional.ofNullable(n.settings().get(key)))
        .flatMap(Quantity::parse);
  }
}
