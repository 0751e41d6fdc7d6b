package architutor.facts;

import architutor.model.EdgeKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// All that can be reached from one vertex along edges, nearest first; the vertex itself only by a
/// cycle. Known under a number of its own.
public final class Walk {
  /// What a way does not go through. The same object, or an equal one, stands for the same.
  public interface Avoided {
    /// Avoids nothing.
    Avoided NOTHING =
        new Avoided() {
          @Override
          public boolean test(Facts facts, Vertex vertex) {
            return false;
          }

          @Override
          public boolean isSteady() {
            return true;
          }
        };

    boolean test(Facts facts, Vertex vertex);

    /// Whether it asks a vertex for nothing but what was stated of it.
    boolean isSteady();
  }

  /// A way to go: along which kinds of edges (none means all that carry data), through no vertex
  /// that is avoided though perhaps to one, and whether against the arrows.
  public static final class Way {
    private final Set<EdgeKind> kinds;
    private final Avoided avoided;
    private final boolean back;
    private final int hash;

    public Way(Set<EdgeKind> kinds, Avoided avoided, boolean back) {
      this.kinds = kinds;
      this.avoided = avoided;
      this.back = back;
      this.hash = Objects.hash(kinds, avoided, back);
    }

    /// The way that avoids nothing.
    public static Way free(Set<EdgeKind> kinds, boolean back) {
      return new Way(kinds, Avoided.NOTHING, back);
    }

    Avoided avoided() {
      return avoided;
    }

    boolean isBack() {
      return back;
    }

    boolean goes(EdgeKind kind) {
      return kinds.isEmpty() ? kind.carriesData() : kinds.contains(kind);
    }

    @SuppressWarnings("ReferenceEquality")
    boolean isFree() {
      return avoided == Avoided.NOTHING;
    }

    @Override
    public boolean equals(Object other) {
      return this == other
          || (other instanceof Way w
              && hash == w.hash
              && back == w.back
              && kinds.equals(w.kinds)
              && avoided.equals(w.avoided));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /// So many are looked through faster than a set is asked.
  private static final int FEW = 8;

  private final Vertex start;
  private final Way way;
  private final int number;
  private final ArrayList<Vertex> order = new ArrayList<>();

  /// The slots of what is on it, counted from the least of them, since there may be as many walks
  /// as vertices.
  private final BitSet reached = new BitSet(0);

  private int least;
  private final IdentityHashMap<Set<String>, List<Vertex>> byKind = new IdentityHashMap<>(2);

  /// @param mark a number that no vertex is marked with, to tell who was there
  Walk(Vertex start, Way way, int number, Facts facts, int mark) {
    this.start = start;
    this.way = way;
    this.number = number;
    go(start, mark);
    for (var at = 0; at < order.size(); at++) {
      var vertex = order.get(at);
      if (vertex != start && (way.isFree() || !facts.isAvoided(vertex, way.avoided())))
        go(vertex, mark);
    }
    order.trimToSize();
  }

  private void go(Vertex at, int mark) {
    for (var flow : way.isBack() ? at.in : at.out) {
      if (!way.goes(flow.edge().kind()) || flow.other().walked == mark) continue;
      flow.other().walked = mark;
      order.add(flow.other());
    }
  }

  /// Whether some of these are on it.
  boolean meets(List<Vertex> some) {
    for (var vertex : some) if (vertex == start || reaches(vertex)) return true;
    return false;
  }

  boolean isSame(Walk other) {
    return order.equals(other.order);
  }

  Vertex start() {
    return start;
  }

  Way way() {
    return way;
  }

  int number() {
    return number;
  }

  public List<Vertex> order() {
    return order;
  }

  @SuppressWarnings("ReferenceEquality")
  public boolean reaches(Vertex end) {
    if (order.size() <= FEW) {
      for (var at = 0; at < order.size(); at++) if (order.get(at) == end) return true;
      return false;
    }
    if (reached.isEmpty()) gather();
    return end.slot() >= least && reached.get(end.slot() - least);
  }

  private void gather() {
    least = Integer.MAX_VALUE;
    for (var vertex : order) least = Math.min(least, vertex.slot());
    for (var vertex : order) reached.set(vertex.slot() - least);
  }

  /// Those of some services.
  ///
  /// @param services the same object for the same question
  public List<Vertex> of(Set<String> services) {
    return byKind.computeIfAbsent(
        services,
        _ -> {
          var some = new ArrayList<Vertex>();
          for (var vertex : order)
            if (vertex.node.isPresent() && services.contains(vertex.node.get().service()))
              some.add(vertex);
          some.trimToSize();
          return some;
        });
  }

  /// The vertices of a shortest way, both ends included; empty if there is none. Against the arrows
  /// the start comes first too.
  public List<Vertex> to(Vertex end, Facts facts) {
    if (!reaches(end)) return List.of();
    var before = before(facts);
    var path = new ArrayList<>(List.of(end));
    for (var at = before.getOrDefault(end, start); at != start; at = before.getOrDefault(at, start))
      path.add(at);
    path.add(start);
    return path.reversed();
  }

  private Map<Vertex, Vertex> before(Facts facts) {
    var before = new HashMap<Vertex, Vertex>();
    var open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      var at = open.remove();
      if (at != start && facts.isAvoided(at, way.avoided())) continue;
      for (var flow : way.isBack() ? at.in : at.out)
        if (way.goes(flow.edge().kind()) && before.putIfAbsent(flow.other(), at) == null)
          open.add(flow.other());
    }
    return before;
  }
}
