package architutor.ui;

import architutor.catalog.Property;
import architutor.catalog.Quantity;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Says what can be stated of a property, and what AWS does otherwise.
final class PropertyWords {
  private PropertyWords() {}

  /// @param wording of one value of a choice
  static String of(Property property, UnaryOperator<String> wording) {
    var offers =
        switch (property.type()) {
          case CHOICE -> property.values().stream().map(wording).collect(Collectors.joining(" · "));
          case YES_NO -> Words.of("card.yes-no");
          case TEXT -> Words.of("card.any-text");
          case COUNT, DURATION, SIZE, RATE -> range(property);
        };
    return property
        .awsDefault()
        .map(value -> Words.of("card.default", offers, said(property, value, wording)))
        .orElse(offers);
  }

  private static String range(Property property) {
    var least = property.least().map(Quantity::words);
    var most = property.most().map(Quantity::words);
    if (least.isPresent() && most.isPresent())
      return Words.of("card.range", least.get(), most.get());
    if (least.isPresent()) return Words.of("card.least", least.get());
    if (most.isPresent()) return Words.of("card.most", most.get());
    return property.unit().isEmpty()
        ? Words.of("card.any." + property.type().word())
        : Words.of("card.unit", property.unit());
  }

  private static String said(Property property, String value, UnaryOperator<String> wording) {
    return switch (property.type()) {
      case CHOICE -> wording.apply(value);
      case YES_NO, TEXT -> value;
      case COUNT, DURATION, SIZE, RATE -> Quantity.parse(value).map(Quantity::words).orElse(value);
    };
  }
}
