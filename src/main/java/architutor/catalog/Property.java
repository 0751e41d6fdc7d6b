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
  /// What is wrong with a stated value; empty if nothing is.
  public Optional<String> objection(String stated) {
    return switch (type) {
      case TEXT -> Optional.empty();
      case CHOICE -> objection(stated, values);
      case YES_NO -> objection(stated, List.of("yes", "no"));
      case COUNT, DURATION, SIZE, RATE -> {
        var quantity = Quantity.parse(stated);
        if (quantity.isEmpty() || quantity.get().measure() != type)
          yield Optional.of("«" + stated + "» is no " + type.word());
        if (least.isPresent() && quantity.get().compareTo(least.get()) < 0)
          yield Optional.of("«" + stated + "» is less than the least, " + least.get());
        if (most.isPresent() && quantity.get().compareTo(most.get()) > 0)
          yield Optional.of("«" + stated + "» is more than the most, " + most.get());
        yield Optional.empty();
      }
    };
  }

  private static Optional<String> objection(String stated, List<String> words) {
    return words.contains(stated)
        ? Optional.empty()
        : Optional.of("«" + stated + "» is none of " + String.join(", ", words));
  }

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
