package architutor.model;

import java.util.Locale;
import java.util.Optional;

/// What flows along an edge. Edges follow the information: `query` runs from the store to the
/// engine that reads it in place, `monitor` from the observed to the observer, `encrypt` and
/// `govern` from the control to the thing protected.
public enum EdgeKind {
  DATA,
  QUERY,
  EVENT,
  CONTROL,
  CATALOG,
  REPLICATION,
  NOTIFY,
  GOVERN,
  ENCRYPT,
  MONITOR;

  /// The word for it in files and messages, such as `data`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<EdgeKind> named(String word) {
    for (var kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
    return Optional.empty();
  }

  /// Whether records themselves travel along it, rather than orders, notices or rights.
  public boolean carriesData() {
    return switch (this) {
      case DATA, QUERY, EVENT, REPLICATION -> true;
      case CONTROL, CATALOG, NOTIFY, GOVERN, ENCRYPT, MONITOR -> false;
    };
  }
}
