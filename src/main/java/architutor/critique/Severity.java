package architutor.critique;

import java.util.Locale;
import java.util.Optional;

/// How much a finding matters, worst first.
public enum Severity {
  /// It does not work, loses data or lays it open.
  ERROR,
  /// It works, but an examiner would mark it.
  WARNING,
  /// Worth knowing, or not stated.
  INFO;

  /// The word in files, such as `warning`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether this matters at least as much.
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  public static Optional<Severity> named(String word) {
    for (var severity : values()) if (severity.word().equals(word)) return Optional.of(severity);
    return Optional.empty();
  }
}
