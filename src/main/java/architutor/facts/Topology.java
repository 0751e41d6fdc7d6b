package architutor.facts;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.DirectedPseudograph;

/// The shape of the flow of data through a drawing, and the facts about single nodes that come of
/// it.
final class Topology {
  static final List<Fact> FACTS =
      List.of(
          new Fact(
              "readers",
              "How many different nodes data goes to from here.",
              false,
              (f, id) -> count(f.from(id).stream().filter(Topology::flows).map(Edge::to))),
          new Fact(
              "writers",
              "How many different nodes data comes from.",
              false,
              (f, id) -> count(f.to(id).stream().filter(Topology::flows).map(Edge::from))),
          new Fact(
              "position",
              "Where it stands in the flow of data: source, middle, sink or alone.",
              false,
              (f, id) -> Optional.of(position(f, id))),
          new Fact(
              "in-cycle",
              "Whether data that leaves here can come back: yes or no.",
              true,
              (f, id) -> yesNo(f.topology().cyclic.contains(id))),
          new Fact(
              "cut-point",
              "Whether data flows that now meet would fall apart without it: yes or no.",
              true,
              (f, id) -> yesNo(f.topology().cuts.contains(id))),
          new Fact(
              "account",
              "The account it stands in.",
              false,
              (f, id) -> around(f, id, GroupKind.ACCOUNT)),
          new Fact(
              "region",
              "The Region it stands in.",
              false,
              (f, id) -> around(f, id, GroupKind.REGION)),
          new Fact(
              "region-code",
              "The code of that Region, such as eu-central-1, if its label has one.",
              false,
              Topology::regionCode),
          new Fact("vpc", "The VPC it stands in.", false, (f, id) -> around(f, id, GroupKind.VPC)),
          new Fact(
              "subnet",
              "The subnet it stands in.",
              false,
              (f, id) -> around(f, id, GroupKind.SUBNET)),
          new Fact(
              "subnet-access",
              "Whether its subnet is public or private, if that was stated.",
              false,
              Topology::subnetAccess),
          new Fact(
              "availability-zone",
              "The Availability Zone it stands in.",
              false,
              (f, id) -> around(f, id, GroupKind.ZONE)));

  private static final Pattern REGION_CODE =
      Pattern.compile("\\b[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\\d\\b");

  private final Set<Id> cyclic = new HashSet<>();
  private final Set<Id> cuts;

  Topology(Diagram diagram) {
    Graph<Id, Edge> flow = new DirectedPseudograph<>(Edge.class);
    diagram.nodes().forEach(n -> flow.addVertex(n.id()));
    for (var edge : diagram.edges())
      if (flows(edge) && flow.containsVertex(edge.from()) && flow.containsVertex(edge.to()))
        flow.addEdge(edge.from(), edge.to(), edge);
    for (var component : new KosarajuStrongConnectivityInspector<>(flow).stronglyConnectedSets())
      if (component.size() > 1) cyclic.addAll(component);
    flow.edgeSet().stream()
        .filter(e -> e.from().equals(e.to()))
        .map(Edge::from)
        .forEach(cyclic::add);
    cuts = new BiconnectivityInspector<>(new AsUndirectedGraph<>(flow)).getCutpoints();
  }

  private static boolean flows(Edge edge) {
    return edge.kind().carriesData();
  }

  private static Optional<String> count(Stream<Id> ids) {
    return Optional.of(Long.toString(ids.distinct().count()));
  }

  private static Optional<String> yesNo(boolean holds) {
    return Optional.of(holds ? "yes" : "no");
  }

  private static String position(Facts f, Id id) {
    var comes = f.to(id).stream().anyMatch(Topology::flows);
    var goes = f.from(id).stream().anyMatch(Topology::flows);
    if (comes) return goes ? "middle" : "sink";
    return goes ? "source" : "alone";
  }

  private static Optional<String> around(Facts f, Id id, GroupKind kind) {
    return group(f, id, kind).map(g -> g.id().text());
  }

  private static Optional<String> regionCode(Facts f, Id id) {
    return group(f, id, GroupKind.REGION)
        .map(g -> REGION_CODE.matcher(g.label()))
        .filter(Matcher::find)
        .map(Matcher::group);
  }

  private static Optional<String> subnetAccess(Facts f, Id id) {
    return group(f, id, GroupKind.SUBNET)
        .flatMap(g -> Optional.ofNullable(g.settings().get("access")));
  }

  private static Optional<Group> group(Facts f, Id id, GroupKind kind) {
    return f.around(id).stream().filter(g -> g.kind() == kind).findFirst();
  }
}
