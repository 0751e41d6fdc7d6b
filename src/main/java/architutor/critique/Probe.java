package architutor.critique;

import architutor.catalog.Quantity;
import architutor.facts.Facts;
import architutor.model.Id;
import java.util.Optional;
import java.util.Set;

/// Asks whether a clause holds of an element. What nobody knows holds of nothing but `absent`.
record Probe(Facts facts, Binding binding) {
  boolean holds(Id id, Clause clause) {
    if (clause.key().equals("in")) return isIn(id, clause.condition());
    return holds(facts.values(id, clause.key()), clause.condition());
  }

  /// Whether a clause about the drawing itself holds.
  boolean holds(Clause clause) {
    return holds(ofDrawing(clause.key()), clause.condition());
  }

  private Set<String> ofDrawing(String key) {
    var dot = key.indexOf('.');
    var name = key.substring(dot + 1);
    var from =
        key.startsWith("requirement") ? facts.diagram().requirement() : facts.diagram().workload();
    return from.containsKey(name) ? Set.of(from.getOrDefault(name, "")) : Set.of();
  }

  private boolean holds(Set<String> values, Condition condition) {
    return switch (condition) {
      case Condition.Absent _ -> values.isEmpty();
      case Condition.Present _ -> !values.isEmpty();
      case Condition.OneOf one -> one.words().stream().anyMatch(values::contains);
      case Condition.NoneOf none ->
          !values.isEmpty() && none.words().stream().noneMatch(values::contains);
      case Condition.Like like ->
          !values.isEmpty() && like(values, other(like.other()), like.same());
      case Condition.Bound bound ->
          quantity(values)
              .flatMap(q ->
                  of(bound.of())
                      .filter(q::isComparable)
                      .map(o -> bound.side().holds(q.compareTo(o))))
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

  private Optional<Quantity> of(Value value) {
    return switch (value) {
      case Value.Literal literal -> Optional.of(literal.quantity());
      case Value.Of of -> quantity(other(of));
    };
  }

  /// A limit of the service if the key begins with `limit.`, else what holds of the element or the
  /// drawing.
  private Set<String> other(Value.Of of) {
    if (of.name().equals("requirement") || of.name().equals("workload"))
      return ofDrawing(of.name() + "." + of.key());
    var id = binding.get(of.name());
    if (id.isEmpty()) return Set.of();
    if (!of.key().startsWith("limit.")) return facts.values(id.get(), of.key());
    return facts
        .diagram()
        .node(id.get())
        .flatMap(n -> facts.catalog().find(n.service()))
        .flatMap(s -> s.limit(of.key().substring(6)))
        .map(l -> Set.of(l.value().toString()))
        .orElse(Set.of());
  }

  private static Optional<Quantity> quantity(Set<String> values) {
    return values.size() == 1 ? Quantity.parse(values.iterator().next()) : Optional.empty();
  }
}
