package architutor.model;

import java.util.Locale;
import java.util.Optional;

/// The frames that AWS draws, plus two of our own: a zone of a data lake and a plain frame.
public enum GroupKind {
  CLOUD,
  ACCOUNT,
  REGION,
  VPC,
  SUBNET,
  ZONE,
  ON_PREMISES,
  LAKE_ZONE,
  FRAME;

  /// The word for it in files and messages, such as `on-premises`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<GroupKind> named(String word) {
    for (var kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
    return Optional.empty();
  }
}
