package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Asks whether a clause holds of an element. What nobody knows holds of nothing but `absent`.
record Probe(Facts facts, Holes holes) {
  private Figures figures() {
    return new Figures(facts, holes);
  }

  boolean holds(Vertex vertex, Clause clause) {
    if (clause.key().equals("in")) return isIn(vertex, clause.condition());
    return meets(facts.values(vertex, clause.key()), clause.condition());
  }

  /// Whether a clause about the drawing itself holds.
  boolean holds(Clause clause) {
    return meets(facts.ofDrawing(clause.key()), clause.condition());
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

  private boolean meets(Set<String> values, Condition condition) {
    return switch (condition) {
      case Condition.Simple simple -> simple.fits(values);
      case Condition.Like like ->
          !values.isEmpty() && like(values, figures().words(like.other()), like.same());
      case Condition.Bound bound -> {
        var left = figures().amount(values);
        if (left.isEmpty()) yield false;
        var right = figures().of(bound.of());
        yield right.isPresent() && holds(left.get(), bound.side(), right.get());
      }
    };
  }

  private static boolean like(Set<String> values, Set<String> others, boolean same) {
    return !others.isEmpty() && values.equals(others) == same;
  }

  private boolean isIn(Vertex vertex, Condition condition) {
    return condition instanceof Condition.OneOf one
        && facts.around(vertex).stream()
            .anyMatch(g -> one.words().stream().anyMatch(name -> holes.all(name).contains(g)));
  }

  /// Whether a clause asks for a setting of the element that nobody stated.
  boolean isOpen(Vertex vertex, Clause clause) {
    return switch (clause.condition()) {
      case Condition.Absent _, Condition.Present _ -> false;
      case Condition.OneOf _, Condition.NoneOf _, Condition.Bound _, Condition.Like _ ->
          facts.isOpen(vertex, clause.key());
    };
  }

  /// The settings that nobody stated and that keep a clause, which does not hold, from being
  /// decided; none if it fails whatever they are.
  List<Unstated> unstated(Vertex vertex, Clause clause) {
    if (clause.key().equals("in")) return List.of();
    var all = new ArrayList<Unstated>(1);
    if (isOpen(vertex, clause)) all.add(new Unstated(vertex, clause.key()));
    switch (clause.condition()) {
      case Condition.Bound bound -> figures().unstated(bound.of()).forEach(all::add);
      case Condition.Like like -> figures().unstated(like.other()).forEach(all::add);
      case Condition.OneOf _, Condition.NoneOf _, Condition.Absent _, Condition.Present _ -> {}
    }
    return all;
  }

  /// The same for a comparison.
  List<Unstated> unstated(Where where) {
    return Stream.of(where.left(), where.right()).flatMap(figures()::unstated).toList();
  }
}
