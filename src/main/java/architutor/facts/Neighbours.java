package architutor.facts;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is who and who stands next to whom.
final class Neighbours {
  private record Walk(Id from, Set<EdgeKind> kinds, Set<Id> avoided) {}

  private final Map<Id, List<Edge>> from = new HashMap<>();
  private final Map<Id, List<Edge>> to = new HashMap<>();
  private final Map<String, List<Id>> byService = new HashMap<>();
  private final Map<String, List<Id>> byTrait = new HashMap<>();
  private final Map<Walk, Map<Id, Id>> walks = new HashMap<>();

  Neighbours(Diagram diagram, Catalog catalog) {
    for (var edge : diagram.edges()) {
      from.computeIfAbsent(edge.from(), _ -> new ArrayList<>()).add(edge);
      to.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge);
    }
    for (var node : diagram.nodes()) {
      byService.computeIfAbsent(node.service(), _ -> new ArrayList<>()).add(node.id());
      catalog
          .find(node.service())
          .ifPresent(s ->
              s.traits()
                  .forEach(t -> byTrait.computeIfAbsent(t, _ -> new ArrayList<>()).add(node.id())));
    }
  }

  List<Id> ofService(String service) {
    return byService.getOrDefault(service, List.of());
  }

  List<Id> withTrait(String trait) {
    return byTrait.getOrDefault(trait, List.of());
  }

  List<Edge> from(Id id) {
    return from.getOrDefault(id, List.of());
  }

  List<Edge> to(Id id) {
    return to.getOrDefault(id, List.of());
  }

  /// Everything that can be reached over at least one edge; the start itself only by a cycle.
  Set<Id> reach(Id start, Set<EdgeKind> kinds, Set<Id> avoided) {
    return Collections.unmodifiableSet(walk(start, kinds, avoided).keySet());
  }

  List<Id> path(Id start, Id end, Set<EdgeKind> kinds, Set<Id> avoided) {
    var before = walk(start, kinds, avoided);
    if (!before.containsKey(end)) return List.of();
    var back = new ArrayList<>(List.of(end));
    for (var at = before.getOrDefault(end, start);
        !at.equals(start);
        at = before.getOrDefault(at, start)) back.add(at);
    back.add(start);
    return List.copyOf(back.reversed());
  }

  /// Breadth first: each node that was reached, with the node it was reached from.
  private Map<Id, Id> walk(Id start, Set<EdgeKind> kinds, Set<Id> avoided) {
    return walks.computeIfAbsent(
        new Walk(start, kinds, avoided),
        _ -> {
          var before = new LinkedHashMap<Id, Id>();
          var open = new ArrayDeque<>(List.of(start));
          while (!open.isEmpty()) {
            var at = open.remove();
            for (var edge : from(at))
              if ((kinds.isEmpty() ? edge.kind().carriesData() : kinds.contains(edge.kind()))
                  && before.putIfAbsent(edge.to(), at) == null
                  && !avoided.contains(edge.to())) open.add(edge.to());
          }
          return before;
        });
  }
}
