package architutor.facts;

import architutor.catalog.Catalog;
import architutor.facts.Vertex.Flow;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who is who and who stands next to whom, kept up to date from one version of the drawing to the
/// next.
///
/// Versions share what did not change, so identity tells most of the time that nothing did.
@SuppressWarnings("ReferenceEquality")
final class Vertices {
  private final Catalog catalog;
  private final Reads reads;
  private final Map<Id, Vertex> all = new HashMap<>();
  private final Map<Id, Ranked> edges = new HashMap<>();
  private final Map<String, List<Vertex>> byService = new HashMap<>();
  private List<Vertex> nodes = List.of();
  private List<Vertex> groups = List.of();

  /// An edge and its place among all edges of the drawing.
  private record Ranked(Edge edge, int rank) {}

  private int turn;
  private int mark;

  Vertices(Catalog catalog, Reads reads) {
    this.catalog = catalog;
    this.reads = reads;
  }

  Optional<Vertex> find(Id id) {
    return Optional.ofNullable(all.get(id));
  }

  /// The numbers of [Reads] of all that differs.
  BitSet turnTo(Diagram before, Diagram next) {
    var changed = new BitSet();
    if (!next.requirement().equals(before.requirement())
        || !next.workload().equals(before.workload())
        || !next.remarks().answers().equals(before.remarks().answers())) changed.set(Reads.DRAWING);
    turn++;
    if (!next.sharesNodes(before) || !next.sharesGroups(before)) elements(next, changed);
    if (!next.sharesEdges(before) || changed.get(Reads.NODES) || changed.get(Reads.GROUPS))
      edges(next, changed);
    return changed;
  }

  private void elements(Diagram next, BitSet changed) {
    var groupsNow = new ArrayList<Vertex>();
    var moved = new HashSet<Id>();
    for (var group : next.groups()) {
      var vertex = vertex(group.id(), changed);
      if (vertex.node.isPresent()) leave(vertex, changed);
      var old = vertex.group;
      vertex.position = groupsNow.size();
      vertex.group = Optional.of(group);
      groupsNow.add(vertex);
      if (old.isEmpty()) changed.set(Reads.GROUPS);
      if (old.isEmpty() || !isAlike(old.get(), group)) {
        changed(vertex, changed);
        moved.add(group.id());
      }
    }
    var nodesNow = new ArrayList<Vertex>();
    var last = -1;
    var isReordered = false;
    for (var node : next.nodes()) {
      var vertex = vertex(node.id(), changed);
      var isNew = vertex.node.isEmpty();
      isReordered |= !isNew && vertex.position < last;
      if (!isNew) last = vertex.position;
      vertex.position = nodesNow.size();
      nodesNow.add(vertex);
      take(vertex, node, changed);
    }
    gone(changed);
    if (isReordered) reordered(changed);
    groups = groupsNow;
    nodes = nodesNow;
    if (!moved.isEmpty())
      for (var vertex : List.copyOf(all.values()))
        if (next.around(vertex.id()).stream().anyMatch(g -> moved.contains(g.id())))
          changed(vertex, changed);
  }

  /// Undoing several steps at once may bring nodes into another order.
  private void reordered(BitSet changed) {
    changed.set(Reads.NODES);
    for (var service : List.copyOf(byService.keySet())) membersChanged(service, changed);
  }

  private Vertex vertex(Id id, BitSet changed) {
    var vertex = all.get(id);
    if (vertex == null) {
      vertex = new Vertex(id, reads.fresh(), reads.fresh());
      all.put(id, vertex);
      changed.set(vertex.own);
      changed.set(vertex.next);
    }
    vertex.seen = turn;
    return vertex;
  }

  private void take(Vertex vertex, Node node, BitSet changed) {
    if (vertex.group.isPresent()) {
      vertex.group = Optional.empty();
      changed.set(Reads.GROUPS);
    }
    var old = vertex.node;
    vertex.node = Optional.of(node);
    if (old.isPresent() && (old.get() == node || isAlike(old.get(), node))) return;
    changed(vertex, changed);
    if (old.isPresent() && old.get().service().equals(node.service())) return;
    old.ifPresent(was -> membersChanged(was.service(), changed));
    vertex.service = catalog.find(node.service());
    membersChanged(node.service(), changed);
    changed.set(Reads.NODES);
  }

  /// What was a node is one no longer.
  private void leave(Vertex vertex, BitSet changed) {
    vertex.node.ifPresent(was -> membersChanged(was.service(), changed));
    vertex.node = Optional.empty();
    vertex.service = Optional.empty();
    changed.set(Reads.NODES);
  }

  private static boolean isAlike(Node a, Node b) {
    return a.service().equals(b.service())
        && a.label().equals(b.label())
        && a.parent().equals(b.parent())
        && a.settings().equals(b.settings());
  }

  private static boolean isAlike(Group a, Group b) {
    return a.kind() == b.kind()
        && a.label().equals(b.label())
        && a.parent().equals(b.parent())
        && a.settings().equals(b.settings());
  }

  private static void changed(Vertex vertex, BitSet changed) {
    vertex.known.clear();
    vertex.open.clear();
    changed.set(vertex.own);
  }

  /// The nodes of a service are others now.
  private void membersChanged(String service, BitSet changed) {
    changed.set(reads.of(service));
    reads.setsWith(service).forEach(changed::set);
    byService.remove(service);
  }

  private void gone(BitSet changed) {
    for (var each = all.values().iterator(); each.hasNext(); ) {
      var vertex = each.next();
      if (vertex.seen == turn) continue;
      each.remove();
      changed.set(vertex.own);
      changed.set(vertex.next);
      changed.set(vertex.isGroup() ? Reads.GROUPS : Reads.NODES);
      vertex.node.ifPresent(was -> membersChanged(was.service(), changed));
    }
  }

  /// Edges stand at their ends in the order of the drawing; only ends of changed ones are made
  /// anew.
  private void edges(Diagram next, BitSet changed) {
    var open = new HashSet<Id>();
    var before = new HashMap<>(edges);
    var last = -1;
    var position = 0;
    edges.clear();
    for (var edge : next.edges()) {
      var old = before.remove(edge.id());
      edges.put(edge.id(), new Ranked(edge, position++));
      if (old == null || !isAlike(old.edge(), edge)) ends(edge, open, changed);
      if (old == null) continue;
      // Undoing several steps at once may bring edges into another order.
      if (old.rank() < last || !isAlike(old.edge(), edge)) ends(old.edge(), open, changed);
      last = Math.max(last, old.rank());
    }
    for (var gone : before.values()) ends(gone.edge(), open, changed);
    if (changed.get(Reads.NODES)) changed.set(Reads.SHAPE);
    if (open.isEmpty()) return;
    for (var id : open) find(id).ifPresent(Vertices::clear);
    for (var edge : next.edges()) {
      if (open.contains(edge.from())) add(edge, edge.from(), edge.to(), false);
      if (open.contains(edge.to())) add(edge, edge.to(), edge.from(), true);
    }
    for (var id : open) find(id).ifPresent(v -> changed.set(v.next));
  }

  private static void clear(Vertex vertex) {
    vertex.out.clear();
    vertex.in.clear();
  }

  private void add(Edge edge, Id at, Id other, boolean back) {
    var vertex = all.get(at);
    var end = all.get(other);
    if (vertex != null && end != null) (back ? vertex.in : vertex.out).add(new Flow(edge, end));
  }

  private static void ends(Edge edge, Set<Id> open, BitSet changed) {
    open.add(edge.from());
    open.add(edge.to());
    if (edge.kind().carriesData()) changed.set(Reads.SHAPE);
  }

  private static boolean isAlike(Edge a, Edge b) {
    return a == b || sameFlow(a, b);
  }

  private static boolean sameFlow(Edge a, Edge b) {
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
    return byService.computeIfAbsent(
        service,
        id ->
            nodes.stream()
                .filter(v -> v.node.filter(n -> n.service().equals(id)).isPresent())
                .toList());
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

  List<Edge> edges(Id id, boolean back) {
    var vertex = all.get(id);
    if (vertex == null) return List.of();
    reads.add(vertex.next);
    return (back ? vertex.in : vertex.out).stream().map(Flow::edge).toList();
  }
}
