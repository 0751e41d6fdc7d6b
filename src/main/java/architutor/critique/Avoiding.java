package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.facts.Walk;
import java.util.List;
import java.util.Map;

/// What the nodes between the ends of a path must not be like.
final class Avoiding implements Walk.Avoided {
  private final List<List<Clause>> alternatives;
  private final List<List<Test>> tests;
  private final boolean isSteady;
  private final int hash;

  private Avoiding(List<List<Clause>> alternatives) {
    this.alternatives = alternatives;
    this.tests = alternatives.stream().map(Test::all).toList();
    this.isSteady =
        alternatives.stream().flatMap(List::stream).noneMatch(c -> Facts.isFact(c.key()));
    this.hash = alternatives.hashCode();
  }

  /// @param known others made before, one of which may be just this
  static Walk.Way way(Link link, boolean back, Map<Avoiding, Avoiding> known) {
    var kinds = link.arrow().kinds();
    if (link.avoiding().isEmpty()) return Walk.Way.free(kinds, back);
    var avoiding = new Avoiding(link.avoiding());
    return new Walk.Way(kinds, known.computeIfAbsent(avoiding, _ -> avoiding), back);
  }

  @Override
  public boolean test(Facts facts, Vertex vertex) {
    var probe = new Probe(facts, Holes.NONE);
    for (var all : tests) if (holds(probe, vertex, all)) return true;
    return false;
  }

  private static boolean holds(Probe probe, Vertex vertex, List<Test> all) {
    for (var test : all) if (probe.test(vertex, test) != Truth.YES) return false;
    return true;
  }

  @Override
  public boolean isSteady() {
    return isSteady;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Avoiding a && hash == a.hash && alternatives.equals(a.alternatives));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
