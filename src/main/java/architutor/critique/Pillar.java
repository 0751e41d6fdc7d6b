package architutor.critique;

import java.util.Locale;
import java.util.Optional;

/// What a rule cares for.
public enum Pillar {
  COST,
  LATENCY,
  SECURITY,
  RELIABILITY,
  OPERATIONS,
  GOVERNANCE,
  DATA_QUALITY,
  EXAM;

  /// The word in files, such as `data-quality`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Pillar> named(String word) {
    for (var pillar : values()) if (pillar.word().equals(word)) return Optional.of(pillar);
    return Optional.empty();
  }
}
