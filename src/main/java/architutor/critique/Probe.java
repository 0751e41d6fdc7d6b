package architutor.critique;

import architutor.facts.Facts;
import architutor.model.Id;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Asks whether a clause holds of an element. What nobody knows holds of nothing but `absent`.
record Probe(Facts facts, Binding binding) {
  private Figures figures() {
    return new Figures(facts, binding);
  }

  boolean holds(Id id, Clause clause) {
    if (clause.key().equals("in")) return isIn(id, clause.condition());
    return holds(facts.values(id, clause.key()), clause.condition());
  }

  /// Whether a clause about the drawing itself holds.
  boolean holds(Clause clause) {
    return holds(facts.ofDrawing(clause.key()), clause.condition());
  }

  boolean holds(Where where) {
    var left = figures().of(where.left());
    var right = figures().of(where.right());
    return left.isPresent() && right.isPresent() && holds(left.get(), where.side(), right.get());
  }

  private static boolean holds(Amount left, Condition.Side side, Amount right) {
    return left.isComparable(right) && side.holds(Double.compare(left.base(), right.base()));
  }

  private boolean holds(Set<String> values, Condition condition) {
    return switch (condition) {
      case Condition.Absent _ -> values.isEmpty();
      case Condition.Present _ -> !values.isEmpty();
      case Condition.OneOf one -> one.words().stream().anyMatch(values::contains);
      case Condition.NoneOf none ->
          !values.isEmpty() && none.words().stream().noneMatch(values::contains);
      case Condition.Like like ->
          !values.isEmpty() && like(values, figures().words(like.other()), like.same());
      case Condition.Bound bound ->
          values.size() == 1
              && Amount.parse(values.iterator().next())
                  .flatMap(left ->
                      figures().of(bound.of()).map(right -> holds(left, bound.side(), right)))
                  .orElse(false);
    };
  }

  private static boolean like(Set<String> values, Set<String> others, boolean same) {
    return !others.isEmpty() && values.equals(others) == same;
  }

  private boolean isIn(Id id, Condition condition) {
    return condition instanceof Condition.OneOf one
        && facts.diagram().around(id).stream()
            .anyMatch(g ->
                one.words().stream()
                    .anyMatch(name -> binding.get(name).equals(Optional.of(g.id()))));
  }

  /// The settings that nobody stated and that keep a clause from being decided; none if it holds or
  /// fails whatever they are.
  Stream<Unstated> unstated(Id id, Clause clause) {
    if (clause.key().equals("in") || holds(id, clause)) return Stream.of();
    var own =
        switch (clause.condition()) {
          case Condition.Absent _, Condition.Present _ -> false;
          case Condition.OneOf _, Condition.NoneOf _, Condition.Bound _, Condition.Like _ ->
              facts.isOpen(id, clause.key());
        };
    return Stream.concat(
        own ? Stream.of(new Unstated(id, clause.key())) : Stream.of(),
        clause.condition().others().flatMap(figures()::unstated));
  }

  /// The same for a comparison.
  Stream<Unstated> unstated(Where where) {
    return holds(where)
        ? Stream.of()
        : Stream.of(where.left(), where.right()).flatMap(figures()::unstated);
  }
}
