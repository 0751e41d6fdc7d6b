package architutor.critique;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a value must be like.
sealed interface Condition {
  /// One that speaks of no figure and no other element.
  sealed interface Simple extends Condition {
    /// Whether what holds of an element fits; nothing where nobody knows.
    boolean fits(Set<String> values);

    /// Whether it matters to it what somebody states, and not only that he does.
    default boolean asksForWords() {
      return true;
    }

    private static boolean isAny(Set<String> values, Set<String> words) {
      for (var value : values) if (words.contains(value)) return true;
      return false;
    }
  }

  /// One of these words.
  record OneOf(Set<String> words) implements Simple {
    @Override
    public boolean fits(Set<String> values) {
      return Simple.isAny(values, words);
    }
  }

  /// Known, and none of these words.
  record NoneOf(Set<String> words) implements Simple {
    @Override
    public boolean fits(Set<String> values) {
      return !values.isEmpty() && !Simple.isAny(values, words);
    }
  }

  /// A quantity on one side of another.
  record Bound(Side side, Expression of) implements Condition {}

  /// The same as another element's value, or (`same` false) known and different.
  record Like(boolean same, Expression.Of other) implements Condition {}

  /// Nobody stated it and AWS has no default.
  record Absent() implements Simple {
    @Override
    public boolean fits(Set<String> values) {
      return values.isEmpty();
    }

    @Override
    public boolean asksForWords() {
      return false;
    }
  }

  /// Stated, or AWS has a default.
  record Present() implements Simple {
    @Override
    public boolean fits(Set<String> values) {
      return !values.isEmpty();
    }

    @Override
    public boolean asksForWords() {
      return false;
    }
  }

  /// The four comparisons, longer signs first, so that `<=` is not taken for `<`.
  enum Side {
    AT_MOST("<="),
    AT_LEAST(">="),
    BELOW("<"),
    ABOVE(">");

    private static final List<Side> ALL = List.of(values());

    private final String sign;

    Side(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }

    /// The comparison that stands in a text at some letter.
    static Optional<Side> at(int letter, String text) {
      for (var side : ALL) if (text.startsWith(side.sign, letter)) return Optional.of(side);
      return Optional.empty();
    }

    boolean holds(int comparison) {
      return switch (this) {
        case BELOW -> comparison < 0;
        case AT_MOST -> comparison <= 0;
        case ABOVE -> comparison > 0;
        case AT_LEAST -> comparison >= 0;
      };
    }
  }

  /// What it asks of other elements.
  default Stream<Expression> others() {
    return switch (this) {
      case Bound bound -> Stream.of(bound.of());
      case Like like -> Stream.of(like.other());
      case OneOf _, NoneOf _, Absent _, Present _ -> Stream.of();
    };
  }
}
