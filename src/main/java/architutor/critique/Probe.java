package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import java.util.Set;

/// Asks whether a clause holds of an element. What nobody knows holds of nothing but `absent`.
record Probe(Facts facts, Figures figures) {
  Probe(Facts facts, Holes holes) {
    this(facts, new Figures(facts, holes));
  }

  private Holes holes() {
    return figures.holes();
  }

  Truth test(Vertex vertex, Test clause) {
    if (clause.isIn()) return Truth.of(isIn(vertex, clause.condition()));
    var values = facts.values(vertex, clause.key());
    return switch (clause.condition()) {
      case Condition.Simple simple ->
          simple.fits(values)
              ? Truth.YES
              : simple.asksForWords() ? unless(vertex, clause, values) : Truth.NO;
      case Condition.Like like -> like(vertex, clause, values, like);
      case Condition.Bound bound -> bound(vertex, clause, values, bound);
    };
  }

  /// What does not fit fails for certain unless nobody stated it.
  private Truth unless(Vertex vertex, Test clause, Set<String> values) {
    return values.isEmpty() && facts.isOpen(vertex, clause.key()) ? Truth.OPEN : Truth.NO;
  }

  private Truth like(Vertex vertex, Test clause, Set<String> values, Condition.Like like) {
    var own = values.isEmpty() ? unless(vertex, clause, values) : Truth.YES;
    if (own == Truth.NO) return own;
    var others = figures.words(like.other());
    if (others.isEmpty()) return figures.isOpen(like.other()) ? Truth.OPEN : Truth.NO;
    return own == Truth.OPEN ? own : Truth.of(values.equals(others) == like.same());
  }

  private Truth bound(Vertex vertex, Test clause, Set<String> values, Condition.Bound bound) {
    var left = figures.amount(values);
    var own = left.isEmpty() ? unless(vertex, clause, values) : Truth.YES;
    if (own == Truth.NO) return own;
    var right = figures.of(bound.of());
    if (right.isEmpty()) return figures.isOpen(bound.of()) ? Truth.OPEN : Truth.NO;
    return own == Truth.OPEN ? own : Truth.of(holds(left.get(), bound.side(), right.get()));
  }

  /// Whether a clause about the drawing itself holds.
  boolean holds(Clause clause) {
    return meets(facts.ofDrawing(clause.key()), clause.condition());
  }

  private boolean meets(Set<String> values, Condition condition) {
    return switch (condition) {
      case Condition.Simple simple -> simple.fits(values);
      case Condition.Like like -> {
        var others = figures.words(like.other());
        yield !values.isEmpty() && !others.isEmpty() && values.equals(others) == like.same();
      }
      case Condition.Bound bound -> {
        var left = figures.amount(values);
        var right = figures.of(bound.of());
        yield left.isPresent() && right.isPresent() && holds(left.get(), bound.side(), right.get());
      }
    };
  }

  Truth test(Where where) {
    var left = figures.of(where.left());
    if (left.isEmpty() && !figures.isOpen(where.left())) return Truth.NO;
    var right = figures.of(where.right());
    if (right.isEmpty() && !figures.isOpen(where.right())) return Truth.NO;
    if (left.isEmpty() || right.isEmpty()) return Truth.OPEN;
    return Truth.of(holds(left.get(), where.side(), right.get()));
  }

  private static boolean holds(Amount left, Condition.Side side, Amount right) {
    return left.isComparable(right) && side.holds(Double.compare(left.base(), right.base()));
  }

  private boolean isIn(Vertex vertex, Condition condition) {
    return condition instanceof Condition.OneOf one
        && facts.around(vertex).stream()
            .anyMatch(g -> one.words().stream().anyMatch(name -> holes().all(name).contains(g)));
  }
}
