package architutor.catalog;

import java.util.List;
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

    private static final List<Kind> ALL = List.of(values());

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The word in files, such as `alternative-to`.
    public String word() {
      return word;
    }

    static Optional<Kind> named(String word) {
      for (var kind : ALL) if (kind.word().equals(word)) return Optional.of(kind);
      return Optional.empty();
    }
  }
}
