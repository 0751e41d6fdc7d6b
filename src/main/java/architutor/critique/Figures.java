package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Key;
import architutor.facts.Vertex;
import java.util.Optional;
import java.util.Set;

/// Works out expressions for one match.
record Figures(Facts facts, Holes holes) {
  private static final String LIMIT = "limit.";

  /// The figure; empty if something in it is not known, or figures of different kinds are added.
  Optional<Amount> of(Expression expression) {
    return switch (expression) {
      case Expression.Figure figure -> Optional.of(figure.amount());
      case Expression.Of of -> amount(words(of));
      case Expression.Count count -> Optional.of(Amount.count(holes.all(count.name()).size()));
      case Expression.Gathered gathered -> gathered(gathered);
      case Expression.Joined joined -> {
        var left = of(joined.left());
        if (left.isEmpty()) yield left;
        var right = of(joined.right());
        yield right.isEmpty() ? right : joined(left.get(), joined.operator(), right.get());
      }
    };
  }

  private static Optional<Amount> joined(Amount left, Expression.Operator operator, Amount right) {
    return switch (operator) {
      case PLUS -> left.plus(right, 1);
      case MINUS -> left.plus(right, -1);
      case TIMES -> Optional.of(left.times(right));
      case OVER -> left.over(right);
    };
  }

  /// Of those that state a figure: a sum is then the least it can be.
  private Optional<Amount> gathered(Expression.Gathered gathered) {
    return holes.all(gathered.name()).stream()
        .flatMap(vertex -> amount(values(vertex, gathered.key())).stream())
        .reduce((a, b) ->
            switch (gathered.how()) {
              case SUM -> a.plus(b, 1).orElse(a);
              case LARGEST -> a.base() >= b.base() ? a : b;
              case SMALLEST -> a.base() <= b.base() ? a : b;
            });
  }

  Optional<Amount> amount(Set<String> words) {
    return words.size() == 1
        ? facts.quantity(words.iterator().next()).map(Amount::of)
        : Optional.empty();
  }

  /// What holds of an element or of the drawing, as written; a limit of the service if the key
  /// begins with `limit.`.
  Set<String> words(Expression.Of of) {
    return switch (of.name()) {
      case "requirement", "workload" -> facts.ofDrawing(of.name() + "." + of.key());
      default -> {
        var vertex = holes.one(of.name());
        yield vertex.isEmpty() ? Set.of() : values(vertex.get(), of.key());
      }
    };
  }

  private Set<String> values(Vertex vertex, String key) {
    return key.startsWith(LIMIT)
        ? facts.limit(vertex, key.substring(LIMIT.length()))
        : facts.values(vertex, Key.of(key));
  }

  /// Whether a setting that nobody stated would have to be known.
  boolean isOpen(Expression expression) {
    return switch (expression) {
      case Expression.Figure _, Expression.Count _, Expression.Gathered _ -> false;
      case Expression.Of of -> {
        var vertex = holes.one(of.name());
        yield vertex.isPresent() && facts.isOpen(vertex.get(), Key.of(of.key()));
      }
      case Expression.Joined joined -> isOpen(joined.left()) || isOpen(joined.right());
    };
  }
}
