package architutor.catalog;

import java.util.Locale;
import java.util.Optional;

/// How one service stands to another, seen from the service whose file says so.
public record Relation(Kind kind, String to) {
  /// The verbs of the knowledge graph.
  public enum Kind {
    FEEDS,
    QUERIES,
    TRIGGERS,
    ORCHESTRATES,
    CATALOGS,
    SCANS,
    REPLICATES,
    NOTIFIES,
    ENCRYPTS,
    GOVERNS,
    PROTECTS,
    MONITORS,
    NEEDS,
    ALTERNATIVE_TO;

    /// The word in files, such as `alternative-to`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> named(String word) {
      for (var kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
      return Optional.empty();
    }
  }
}
