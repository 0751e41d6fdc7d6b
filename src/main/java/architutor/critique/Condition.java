package architutor.critique;

import java.util.Set;

/// What a value must be like.
sealed interface Condition {
  /// One of these words.
  record OneOf(Set<String> words) implements Condition {}

  /// Known, and none of these words.
  record NoneOf(Set<String> words) implements Condition {}

  /// A quantity on one side of another.
  record Bound(Side side, Value of) implements Condition {}

  /// The same as another element's value, or (`same` false) known and different.
  record Like(boolean same, Value.Of other) implements Condition {}

  /// Nobody stated it and AWS has no default.
  record Absent() implements Condition {}

  /// Stated, or AWS has a default.
  record Present() implements Condition {}

  /// The four comparisons.
  enum Side {
    BELOW,
    AT_MOST,
    ABOVE,
    AT_LEAST;

    boolean holds(int comparison) {
      return switch (this) {
        case BELOW -> comparison < 0;
        case AT_MOST -> comparison <= 0;
        case ABOVE -> comparison > 0;
        case AT_LEAST -> comparison >= 0;
      };
    }
  }
}
