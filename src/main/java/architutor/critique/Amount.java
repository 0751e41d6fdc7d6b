package architutor.critique;

import architutor.catalog.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A figure in a calculation, with its dimension, so that a rate times a size is never compared
/// with a time.
///
/// @param base in seconds to the power of `time` and bytes to the power of `size`
record Amount(double base, int time, int size) {
  /// From large to small; a figure is written in the largest unit that leaves it at least 1.
  private static final Map<String, Integer> UNITS = new LinkedHashMap<>();

  static {
    for (var unit : new String[] {"d", "h", "min", "s", "ms"}) UNITS.put(unit, 1);
    for (var unit : new String[] {"TB", "GB", "MB", "KB", "B"}) UNITS.put(unit, 2);
    for (var unit : new String[] {"/s", "/min", "/h", "/d"}) UNITS.put(unit, 3);
  }

  static Amount count(double number) {
    return new Amount(number, 0, 0);
  }

  static Amount of(Quantity quantity) {
    return switch (quantity.measure()) {
      case DURATION -> new Amount(quantity.base(), 1, 0);
      case SIZE -> new Amount(quantity.base(), 0, 1);
      case RATE -> new Amount(quantity.base(), -1, 0);
      case CHOICE, YES_NO, COUNT, TEXT -> count(quantity.base());
    };
  }

  Amount times(Amount other) {
    return new Amount(base * other.base, time + other.time, size + other.size);
  }

  /// What is divided by nothing is no figure.
  Optional<Amount> over(Amount other) {
    return other.base == 0
        ? Optional.empty()
        : Optional.of(new Amount(base / other.base, time - other.time, size - other.size));
  }

  Optional<Amount> plus(Amount other, int sign) {
    return isComparable(other)
        ? Optional.of(new Amount(base + sign * other.base, time, size))
        : Optional.empty();
  }

  boolean isComparable(Amount other) {
    return time == other.time && size == other.size;
  }

  /// For reading, such as `6 min`; a bytes-a-second figure ends in `/s`.
  String words() {
    if (time == 0 && size == 0) return rounded(base);
    if (time == 1 && size == 0) return in(1);
    if (time == 0 && size == 1) return in(2);
    if (time == -1 && size == 0) return in(3);
    return size == 1 && time == -1 ? in(2) + "/s" : rounded(base);
  }

  private String in(int measure) {
    var written = "";
    for (var unit : UNITS.entrySet()) {
      if (unit.getValue() != measure) continue;
      var number = base / new Quantity(BigDecimal.ONE, unit.getKey()).base();
      written = rounded(number) + " " + unit.getKey();
      var isWhole = Math.abs(number - Math.rint(number)) < 1e-9;
      if (number >= 1 && (isWhole || measure != 1 || number >= 10)) return written;
    }
    return written;
  }

  /// At most two digits after the point: the figures of a drawing are estimates.
  private static String rounded(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
