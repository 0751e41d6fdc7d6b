package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.facts.Walk;
import java.util.List;

/// What the nodes between the ends of a path must not be like.
final class Avoiding implements Walk.Avoided {
  private final List<List<Clause>> alternatives;
  private final boolean isSteady;
  private final int hash;

  private Avoiding(List<List<Clause>> alternatives) {
    this.alternatives = alternatives;
    this.isSteady =
        alternatives.stream().flatMap(List::stream).noneMatch(c -> Facts.isFact(c.key()));
    this.hash = alternatives.hashCode();
  }

  static Walk.Way way(Link link, boolean back) {
    var kinds = link.arrow().kinds();
    return link.avoiding().isEmpty()
        ? Walk.Way.free(kinds, back)
        : new Walk.Way(kinds, new Avoiding(link.avoiding()), back);
  }

  @Override
  public boolean test(Facts facts, Vertex vertex) {
    var probe = new Probe(facts, Holes.NONE);
    for (var all : alternatives) if (holds(probe, vertex, all)) return true;
    return false;
  }

  private static boolean holds(Probe probe, Vertex vertex, List<Clause> all) {
    for (var clause : all) if (probe.test(vertex, clause) != Truth.YES) return false;
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
