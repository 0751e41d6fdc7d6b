package architutor.facts;

import architutor.model.EdgeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/// All that can be reached from one vertex along edges, nearest first; the vertex itself only by a
/// cycle.
public final class Walk {
  /// A way to go: along which kinds of edges (none means all that carry data), through no vertex
  /// that is avoided though perhaps to one, and whether against the arrows.
  ///
  /// The same object stands for the same way, so that a walk is taken once.
  public record Way(Set<EdgeKind> kinds, BiPredicate<Facts, Vertex> avoided, boolean back) {
    /// Avoids nothing.
    public static final BiPredicate<Facts, Vertex> FREE = (_, _) -> false;

    private static final Map<Way, Way> ALL_FREE = new ConcurrentHashMap<>();

    /// The way that avoids nothing.
    public static Way free(Set<EdgeKind> kinds, boolean back) {
      return ALL_FREE.computeIfAbsent(new Way(kinds, FREE, back), way -> way);
    }

    boolean goes(EdgeKind kind) {
      return kinds.isEmpty() ? kind.carriesData() : kinds.contains(kind);
    }
  }

  private final Vertex start;
  private final Map<Vertex, Vertex> before = new LinkedHashMap<>();
  private final List<Vertex> order;
  private final IdentityHashMap<Set<String>, List<Vertex>> byKind = new IdentityHashMap<>();

  /// What the walk looked at.
  private final int[] reads;

  /// The time of looking in which that was noted last.
  private int noted;

  Walk(Vertex start, Way way, Facts facts, Reads reads) {
    this.start = start;
    var looked = new ArrayList<Integer>();
    var isFree = way.avoided().equals(Way.FREE);
    var open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      var at = open.remove();
      looked.add(at.next);
      for (var flow : way.back() ? at.in : at.out) {
        if (!way.goes(flow.edge().kind()) || before.containsKey(flow.other())) continue;
        before.put(flow.other(), at);
        if (isFree) open.add(flow.other());
        else {
          looked.add(flow.other().own);
          if (!way.avoided().test(facts, flow.other())) open.add(flow.other());
        }
      }
    }
    this.order = List.copyOf(before.keySet());
    this.reads = looked.stream().mapToInt(i -> i).toArray();
    note(reads);
  }

  /// Notes for whoever looks now what the walk looked at.
  void note(Reads now) {
    if (noted == now.stamp()) return;
    noted = now.stamp();
    now.addAll(reads);
  }

  public List<Vertex> order() {
    return order;
  }

  public boolean reaches(Vertex end) {
    return before.containsKey(end);
  }

  /// Those of some services.
  List<Vertex> of(Set<String> services) {
    return byKind.computeIfAbsent(
        services,
        _ ->
            order.stream()
                .filter(v -> v.node().filter(n -> services.contains(n.service())).isPresent())
                .toList());
  }

  /// The vertices of a shortest way, both ends included; empty if there is none. Against the arrows
  /// the start comes first too.
  public List<Vertex> to(Vertex end) {
    if (!before.containsKey(end)) return List.of();
    var way = new ArrayList<>(List.of(end));
    for (var at = before.getOrDefault(end, start); at != start; at = before.getOrDefault(at, start))
      way.add(at);
    way.add(start);
    return way.reversed();
  }
}
