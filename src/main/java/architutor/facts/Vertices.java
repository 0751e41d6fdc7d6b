package architutor.facts;

import architutor.catalog.Catalog;
import architutor.facts.Vertex.Flow;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The nodes and groups of a drawing and how they are connected, from version to version. Only what
/// differs between two versions is made anew.
final class Vertices {
  private final Catalog catalog;
  private final Reads reads;
  private final Map<Id, Vertex> all = new HashMap<>();
  private final Map<String, List<Vertex>> byService = new HashMap<>();
  private List<Vertex> nodes = List.of();
  private List<Vertex> groups = List.of();
  private Listed listed = new Listed(List.of(), List.of(), List.of());
  private int slots;
  private int mark;

  /// The elements of a version, which its maps give out more slowly.
  private record Listed(List<Node> nodes, List<Group> groups, List<Edge> edges) {
    Listed turnedTo(Diagram before, Diagram next) {
      return new Listed(
          next.sharesNodes(before) ? nodes : List.copyOf(next.nodes()),
          next.sharesGroups(before) ? groups : List.copyOf(next.groups()),
          next.sharesEdges(before) ? edges : List.copyOf(next.edges()));
    }

    @SuppressWarnings("ReferenceEquality")
    boolean sharesEdges(Listed other) {
      return edges == other.edges;
    }
  }

  Vertices(Catalog catalog, Reads reads) {
    this.catalog = catalog;
    this.reads = reads;
  }

  Optional<Vertex> find(Id id) {
    return Optional.ofNullable(all.get(id));
  }

  Change turnTo(Diagram before, Diagram next) {
    var change = new Change();
    if (!next.requirement().equals(before.requirement())
        || !next.workload().equals(before.workload())
        || !next.remarks().answers().equals(before.remarks().answers())) change.at(Reads.DRAWING);
    var was = listed;
    var now = listed.turnedTo(before, next);
    listed = now;
    var nodesDiffer =
        next.sharesNodes(before) ? Differing.<Node>none() : Differing.of(was.nodes(), now.nodes());
    var groupsDiffer =
        next.sharesGroups(before)
            ? Differing.<Group>none()
            : Differing.of(was.groups(), now.groups());
    // First those that go, since another element may take over the id.
    var relinked = new HashSet<Id>();
    gone(nodesDiffer, change, relinked);
    gone(groupsDiffer, change, relinked);
    groups(groupsDiffer, change, relinked);
    nodes(nodesDiffer, change, relinked);
    if (!groupsDiffer.isNone()) inside(groupsDiffer, next, change);
    edges(was, now, change, relinked);
    return change;
  }

  private void gone(Differing<? extends Element> differing, Change change, Set<Id> relinked) {
    for (var element : differing.gone()) {
      var vertex = Objects.requireNonNull(all.remove(element.id()));
      vertex.isGone = true;
      relinked.add(vertex.id());
      change.all(vertex);
      change.replaced(vertex);
      change.at(vertex.isGroup() ? Reads.GROUPS : Reads.NODES);
      vertex.node.ifPresent(node -> membersChanged(node.service(), change));
    }
  }

  private Vertex fresh(Element element, Change change, Set<Id> relinked) {
    var vertex = new Vertex(element.id(), slots++, reads);
    all.put(element.id(), vertex);
    relinked.add(element.id());
    change.all(vertex);
    change.shape(vertex);
    return vertex;
  }

  private void groups(Differing<Group> differing, Change change, Set<Id> relinked) {
    if (differing.isNone()) return;
    for (var group : differing.come()) {
      fresh(group, change, relinked).group = Optional.of(group);
      change.at(Reads.GROUPS);
    }
    groups = ordered(groups, differing, Reads.GROUPS, change);
    for (var pair : differing.other()) {
      var vertex = all.get(pair.now().id());
      if (vertex != null) vertex.group = Optional.of(pair.now());
    }
  }

  /// What a group is matters to all that stand in it, and so does its label, which may name a
  /// Region.
  private void inside(Differing<Group> differing, Diagram next, Change change) {
    var moved = new HashSet<Id>();
    differing.come().forEach(group -> moved.add(group.id()));
    differing.gone().forEach(group -> moved.add(group.id()));
    for (var pair : differing.other())
      if (!isAlike(pair.was(), pair.now())) moved.add(pair.now().id());
    if (moved.isEmpty()) return;
    for (var vertex : all.values())
      if (moved.contains(vertex.id())
          || next.around(vertex.id()).stream().anyMatch(g -> moved.contains(g.id())))
        changed(vertex, change);
  }

  private void nodes(Differing<Node> differing, Change change, Set<Id> relinked) {
    if (differing.isNone()) return;
    for (var node : differing.come()) {
      take(fresh(node, change, relinked), node, change);
      change.at(Reads.NODES);
    }
    for (var pair : differing.other()) {
      var vertex = all.get(pair.now().id());
      if (vertex != null) turn(vertex, pair.was(), pair.now(), change);
    }
    nodes = ordered(nodes, differing, Reads.NODES, change);
  }

  private void take(Vertex vertex, Node node, Change change) {
    vertex.node = Optional.of(node);
    vertex.service = catalog.find(node.service());
    membersChanged(node.service(), change);
  }

  private void turn(Vertex vertex, Node was, Node now, Change change) {
    vertex.node = Optional.of(now);
    if (!was.service().equals(now.service())) {
      membersChanged(was.service(), change);
      take(vertex, now, change);
      change.replaced(vertex);
      change.at(Reads.NODES);
      changed(vertex, change);
    } else if (!was.parent().equals(now.parent())) changed(vertex, change);
    else if (!was.settings().equals(now.settings())) {
      var keys = new LinkedHashSet<>(was.settings().keySet());
      keys.addAll(now.settings().keySet());
      keys.removeIf(key -> Objects.equals(was.settings().get(key), now.settings().get(key)));
      keys.forEach(key -> vertex.forget(Key.of(key)));
      change.settings(vertex, keys);
    }
  }

  /// The vertices in the order of the next version.
  private List<Vertex> ordered(
      List<Vertex> before, Differing<? extends Element> differing, int number, Change change) {
    if (differing.isInPlace()) return before;
    var now = new ArrayList<Vertex>(before.size() + differing.now().size());
    now.addAll(before.subList(0, differing.start()));
    for (var element : differing.now()) now.add(Objects.requireNonNull(all.get(element.id())));
    now.addAll(before.subList(differing.end(), before.size()));
    for (var at = differing.start(); at < now.size(); at++) now.get(at).position = at;
    if (differing.isReordered()) reordered(number, change);
    return now;
  }

  /// Undoing several steps at once may bring elements into another order.
  private void reordered(int number, Change change) {
    change.reordered();
    change.at(number);
    if (number == Reads.NODES) for (var service : reads.services()) membersChanged(service, change);
  }

  private static boolean isAlike(Group a, Group b) {
    return a.kind() == b.kind()
        && a.label().equals(b.label())
        && a.parent().equals(b.parent())
        && a.settings().equals(b.settings());
  }

  private static void changed(Vertex vertex, Change change) {
    vertex.forget();
    change.all(vertex);
  }

  /// The nodes of a service are others now.
  private void membersChanged(String service, Change change) {
    change.at(reads.of(service));
    byService.clear();
  }

  /// Edges stand at their ends in the order of the drawing; only ends of changed ones are made
  /// anew.
  private void edges(Listed was, Listed now, Change change, Set<Id> relinked) {
    if (was.sharesEdges(now) && relinked.isEmpty()) return;
    var differing = Differing.of(was.edges(), now.edges());
    var open = new LinkedHashSet<Id>(relinked);
    differing.come().forEach(edge -> ends(edge, open));
    differing.gone().forEach(edge -> ends(edge, open));
    for (var pair : differing.other()) {
      if (isAlike(pair.was(), pair.now())) continue;
      ends(pair.was(), open);
      ends(pair.now(), open);
    }
    if (differing.isReordered()) differing.now().forEach(edge -> ends(edge, open));
    // Whoever is connected to what came or went holds on to another vertex.
    if (!relinked.isEmpty())
      for (var edge : now.edges())
        if (relinked.contains(edge.from()) || relinked.contains(edge.to())) ends(edge, open);
    if (!open.isEmpty()) link(open, now.edges(), change);
  }

  private void link(Set<Id> open, List<Edge> edges, Change change) {
    var lists = new LinkedHashMap<Id, Vertex>();
    for (var id : open) {
      var vertex = all.get(id);
      if (vertex == null) continue;
      vertex.disconnect();
      change.shape(vertex);
      lists.put(id, vertex);
    }
    for (var edge : edges) {
      var from = lists.get(edge.from());
      var to = lists.get(edge.to());
      if (from != null) add(edge, from.out, edge.to());
      if (to != null) add(edge, to.in, edge.from());
    }
  }

  private void add(Edge edge, List<Flow> flows, Id other) {
    var end = all.get(other);
    if (end != null) flows.add(new Flow(edge, end));
  }

  private static void ends(Edge edge, Set<Id> open) {
    open.add(edge.from());
    open.add(edge.to());
  }

  private static boolean isAlike(Edge a, Edge b) {
    return a.from().equals(b.from())
        && a.to().equals(b.to())
        && a.kind() == b.kind()
        && a.settings().equals(b.settings());
  }

  List<Vertex> nodes() {
    reads.add(Reads.NODES);
    return nodes;
  }

  List<Vertex> groups() {
    reads.add(Reads.GROUPS);
    return groups;
  }

  List<Vertex> of(String service) {
    reads.add(reads.of(service));
    return byService().getOrDefault(service, List.of());
  }

  /// The nodes of each service, in the order of the drawing.
  Map<String, List<Vertex>> byService() {
    if (byService.isEmpty())
      for (var vertex : nodes)
        byService
            .computeIfAbsent(vertex.node.orElseThrow().service(), _ -> new ArrayList<>())
            .add(vertex);
    return byService;
  }

  List<Vertex> beside(Vertex vertex, Set<EdgeKind> kinds, boolean back) {
    reads.add(vertex.next);
    var flows = back ? vertex.in : vertex.out;
    if (flows.isEmpty()) return List.of();
    mark++;
    var beside = new ArrayList<Vertex>(flows.size());
    for (var flow : flows) {
      if (flow.other().mark == mark || !isOne(flow.edge().kind(), kinds)) continue;
      flow.other().mark = mark;
      beside.add(flow.other());
    }
    return beside;
  }

  boolean leads(Vertex from, Vertex to, Set<EdgeKind> kinds) {
    reads.add(from.next);
    for (var flow : from.out)
      if (flow.other() == to && isOne(flow.edge().kind(), kinds)) return true;
    return false;
  }

  private static boolean isOne(EdgeKind kind, Set<EdgeKind> kinds) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  List<Flow> flows(Vertex vertex, boolean back) {
    reads.add(vertex.next);
    return back ? vertex.in : vertex.out;
  }
}
