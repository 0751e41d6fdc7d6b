package architutor.critique;

import architutor.catalog.Quantity;
import java.util.stream.Stream;

/// A figure that a rule works out from what holds of the elements of a match.
sealed interface Expression {
  /// As written, such as `300 s`.
  record Figure(Quantity quantity, Amount amount) implements Expression {
    Figure(Quantity quantity) {
      this(quantity, Amount.of(quantity));
    }
  }

  /// What holds of a named element, such as `worker.timeout`, or of the drawing, such as
  /// `requirement.freshness`.
  record Of(String name, String key) implements Expression {}

  /// How many elements a name of `many` stands for.
  record Count(String name) implements Expression {}

  /// One figure made of a value that each of them has.
  record Gathered(Gathering how, String name, String key) implements Expression {}

  /// Two figures put together.
  record Joined(Expression left, Operator operator, Expression right) implements Expression {}

  /// The ways to make one figure of many.
  enum Gathering {
    SUM,
    LARGEST,
    SMALLEST
  }

  /// The four operations.
  enum Operator {
    PLUS,
    MINUS,
    TIMES,
    OVER
  }

  /// The names it speaks of.
  default Stream<String> names() {
    return switch (this) {
      case Figure _ -> Stream.of();
      case Of of -> Stream.of(of.name());
      case Count count -> Stream.of(count.name());
      case Gathered gathered -> Stream.of(gathered.name());
      case Joined joined -> Stream.concat(joined.left().names(), joined.right().names());
    };
  }

  /// The single values it rests on.
  default Stream<Of> values() {
    return switch (this) {
      case Figure _, Count _, Gathered _ -> Stream.of();
      case Of of -> Stream.of(of);
      case Joined joined -> Stream.concat(joined.left().values(), joined.right().values());
    };
  }

  /// What it asks of elements and of the drawing.
  default Stream<String> keys() {
    return switch (this) {
      case Figure _, Count _ -> Stream.of();
      case Of of -> Stream.of(of.key());
      case Gathered gathered -> Stream.of(gathered.key());
      case Joined joined -> Stream.concat(joined.left().keys(), joined.right().keys());
    };
  }
}
