package architutor.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// What somebody said to a question that no drawing can answer, such as whether a backup was ever
/// restored.
///
/// @param date the day on which it was said, if that is known
/// @param note more in words; empty where there is nothing to add
public record Answer(Given given, Optional<LocalDate> date, String note) {
  /// What can be said to a question.
  public enum Given {
    YES,
    NO,
    NOT_APPLICABLE;

    /// The word in files, such as `not-applicable`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Given> named(String word) {
      for (var given : values()) if (given.word().equals(word)) return Optional.of(given);
      return Optional.empty();
    }
  }

  /// An answer of which no more is known.
  public static Answer of(Given given) {
    return new Answer(given, Optional.empty(), "");
  }
}
