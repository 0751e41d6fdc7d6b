package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import java.util.Set;
import java.util.stream.Stream;

/// Asks whether a clause holds of an element. What nobody knows holds of nothing but `absent`.
record Probe(Facts facts, Holes holes) {
  private Figures figures() {
    return new Figures(facts, holes);
  }

  boolean holds(Vertex vertex, Clause clause) {
    if (clause.key().equals("in")) return isIn(vertex, clause.condition());
    return holds(facts.values(vertex, clause.key()), clause.condition());
  }

  /// Whether a clause about the drawing itself holds.
  boolean holds(Clause clause) {
    return holds(facts.ofDrawing(clause.key()), clause.condition());
  }

  boolean holds(Where where) {
    var left = figures().of(where.left());
    if (left.isEmpty()) return false;
    var right = figures().of(where.right());
    return right.isPresent() && holds(left.get(), where.side(), right.get());
  }

  private static boolean holds(Amount left, Condition.Side side, Amount right) {
    return left.isComparable(right) && side.holds(Double.compare(left.base(), right.base()));
  }

  private boolean holds(Set<String> values, Condition condition) {
    return switch (condition) {
      case Condition.Absent _ -> values.isEmpty();
      case Condition.Present _ -> !values.isEmpty();
      case Condition.OneOf one -> isAny(values, one.words());
      case Condition.NoneOf none -> !values.isEmpty() && !isAny(values, none.words());
      case Condition.Like like ->
          !values.isEmpty() && like(values, figures().words(like.other()), like.same());
      case Condition.Bound bound -> {
        var left = Figures.amount(values);
        if (left.isEmpty()) yield false;
        var right = figures().of(bound.of());
        yield right.isPresent() && holds(left.get(), bound.side(), right.get());
      }
    };
  }

  private static boolean isAny(Set<String> values, Set<String> words) {
    for (var value : values) if (words.contains(value)) return true;
    return false;
  }

  private static boolean like(Set<String> values, Set<String> others, boolean same) {
    return !others.isEmpty() && values.equals(others) == same;
  }

  private boolean isIn(Vertex vertex, Condition condition) {
    return condition instanceof Condition.OneOf one
        && facts.around(vertex).stream()
            .anyMatch(g -> one.words().stream().anyMatch(name -> holes.all(name).contains(g)));
  }

  /// The settings that nobody stated and that keep a clause from being decided; none if it holds or
  /// fails whatever they are.
  Stream<Unstated> unstated(Vertex vertex, Clause clause) {
    if (clause.key().equals("in")) return Stream.of();
    var own =
        switch (clause.condition()) {
          case Condition.Absent _, Condition.Present _ -> false;
          case Condition.OneOf _, Condition.NoneOf _, Condition.Bound _, Condition.Like _ ->
              facts.isOpen(vertex, clause.key());
        };
    return Stream.concat(
        own ? Stream.of(new Unstated(vertex, clause.key())) : Stream.of(),
        clause.condition().others().flatMap(figures()::unstated));
  }

  /// The same for a comparison.
  Stream<Unstated> unstated(Where where) {
    return Stream.of(where.left(), where.right()).flatMap(figures()::unstated);
  }
}
