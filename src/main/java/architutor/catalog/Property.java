package architutor.catalog;

import java.util.List;
import java.util.Optional;

/// Something a person can state about a node.
///
/// @param values what a choice offers; empty for other types
/// @param unit the unit in which the field of a form asks for it; empty where it has none
/// @param least the smallest quantity that makes sense, in [Quantity] form
/// @param most the largest quantity that makes sense
/// @param awsDefault what AWS does when nobody says anything; empty where it has no default
public record Property(
    String id,
    String title,
    Type type,
    List<String> values,
    String unit,
    Optional<Quantity> least,
    Optional<Quantity> most,
    Optional<String> awsDefault) {
  /// What kind of value a property takes.
  public enum Type {
    CHOICE,
    YES_NO,
    COUNT,
    DURATION,
    SIZE,
    RATE,
    TEXT;

    /// The word in files, such as `yes-no`.
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
