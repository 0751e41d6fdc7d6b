package architutor.facts;

import architutor.facts.Vertex.Flow;
import architutor.model.Edge;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
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
          near(
              "readers",
              "How many different nodes data goes to from here.",
              (f, v) -> count(f.from(v).stream().filter(Topology::flows).map(Edge::to))),
          near(
              "writers",
              "How many different nodes data comes from.",
              (f, v) -> count(f.to(v).stream().filter(Topology::flows).map(Edge::from))),
          near(
              "position",
              "Where it stands in the flow of data: source, middle, sink or alone.",
              (f, v) -> Optional.of(position(f, v))),
          far(
              "in-cycle",
              "Whether data that leaves here can come back: yes or no.",
              (f, v) -> yesNo(f.part(v).isCyclic())),
          far(
              "cut-point",
              "Whether data flows that now meet would fall apart without it: yes or no.",
              (f, v) -> yesNo(f.part(v).isCut())),
          near("account", "The account it stands in.", (f, v) -> around(f, v, GroupKind.ACCOUNT)),
          near("region", "The Region it stands in.", (f, v) -> around(f, v, GroupKind.REGION)),
          near(
              "region-code",
              "The code of that Region, such as eu-central-1, if its label has one.",
              Topology::regionCode),
          near("vpc", "The VPC it stands in.", (f, v) -> around(f, v, GroupKind.VPC)),
          near("subnet", "The subnet it stands in.", (f, v) -> around(f, v, GroupKind.SUBNET)),
          near(
              "subnet-access",
              "Whether its subnet is public or private, if that was stated.",
              Topology::subnetAccess),
          near(
              "availability-zone",
              "The Availability Zone it stands in.",
              (f, v) -> around(f, v, GroupKind.ZONE)));

  private static final Pattern REGION_CODE =
      Pattern.compile("\\b[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\\d\\b");

  /// What a node is in the flow that it belongs to.
  ///
  /// @param isCyclic whether data that leaves it can come back
  /// @param isCut whether the flow would fall apart without it
  record Part(boolean isCyclic, boolean isCut) {}

  private Topology() {}

  private static Fact near(String id, String says, BiFunction<Facts, Vertex, Optional<String>> of) {
    return new Fact(id, says, false, Set.of(), of);
  }

  private static Fact far(String id, String says, BiFunction<Facts, Vertex, Optional<String>> of) {
    return new Fact(id, says, true, Set.of(), of);
  }

  /// All that some connections lead to from some, themselves too, whichever way the arrows point.
  static List<Vertex> connected(List<Vertex> some, Predicate<Flow> isOne) {
    var all = new ArrayList<Vertex>();
    var seen = new BitSet();
    for (var vertex : some) add(vertex, all, seen);
    for (var at = 0; at < all.size(); at++) {
      for (var flow : all.get(at).out) if (isOne.test(flow)) add(flow.other(), all, seen);
      for (var flow : all.get(at).in) if (isOne.test(flow)) add(flow.other(), all, seen);
    }
    return all;
  }

  private static void add(Vertex vertex, List<Vertex> all, BitSet seen) {
    if (seen.get(vertex.slot())) return;
    seen.set(vertex.slot());
    all.add(vertex);
  }

  /// Finds out the parts of all that are connected with one.
  static void settle(Vertex one) {
    var all = connected(List.of(one), Topology::flows);
    Graph<Vertex, Flow> flow = new DirectedPseudograph<>(Flow.class);
    var cyclic = new HashSet<Vertex>();
    all.forEach(flow::addVertex);
    for (var from : all)
      for (var edge : from.out)
        if (flows(edge)) {
          flow.addEdge(from, edge.other(), edge);
          if (from == edge.other()) cyclic.add(from);
        }
    for (var component : new KosarajuStrongConnectivityInspector<>(flow).stronglyConnectedSets())
      if (component.size() > 1) cyclic.addAll(component);
    var cuts = new BiconnectivityInspector<>(new AsUndirectedGraph<>(flow)).getCutpoints();
    for (var vertex : all)
      vertex.part = Optional.of(new Part(cyclic.contains(vertex), cuts.contains(vertex)));
  }

  static boolean flows(Flow flow) {
    return flows(flow.edge()) && !flow.other().isGroup();
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

  private static String position(Facts f, Vertex v) {
    var comes = f.to(v).stream().anyMatch(Topology::flows);
    var goes = f.from(v).stream().anyMatch(Topology::flows);
    if (comes) return goes ? "middle" : "sink";
    return goes ? "source" : "alone";
  }

  private static Optional<String> around(Facts f, Vertex v, GroupKind kind) {
    return group(f, v, kind).map(g -> g.id().text());
  }

  private static Optional<String> regionCode(Facts f, Vertex v) {
    return group(f, v, GroupKind.REGION)
        .map(g -> REGION_CODE.matcher(g.label()))
        .filter(Matcher::find)
        .map(Matcher::group);
  }

  private static Optional<String> subnetAccess(Facts f, Vertex v) {
    return group(f, v, GroupKind.SUBNET)
        .flatMap(g -> Optional.ofNullable(g.settings().get("access")));
  }

  private static Optional<Group> group(Facts f, Vertex v, GroupKind kind) {
    for (var group : f.groupsAround(v)) if (group.kind() == kind) return Optional.of(group);
    return Optional.empty();
  }
}
