package architutor.catalog;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number with a unit, such as `300 s`, `128 MB`, `1000 /s` or a bare `12`.
///
/// @param unit as written; empty for a count
public record Quantity(BigDecimal number, String unit) implements Comparable<Quantity> {
  private static final Pattern FORM = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*([A-Za-z/%]*)");

  /// Reads `300 s`; empty if it is no number or its unit is none of ours.
  public static Optional<Quantity> parse(String text) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) return Optional.empty();
    return Units.find(form.group(2))
        .map(_ -> new Quantity(new BigDecimal(form.group(1)), form.group(2)));
  }

  /// What is measured.
  public Property.Type measure() {
    return Units.find(unit).orElseThrow().measure();
  }

  /// The number in the base unit of its measure: seconds, bytes, per second, or as it stands.
  public double base() {
    return number.doubleValue() * Units.find(unit).orElseThrow().factor();
  }

  public boolean isComparable(Quantity other) {
    return measure() == other.measure();
  }

  /// For reading: `1000 /s` as `1,000/s`.
  public String words() {
    var isWhole = number.stripTrailingZeros().scale() <= 0;
    var figure = String.format(Locale.ROOT, isWhole ? "%,.0f" : "%s", number);
    return unit.isEmpty() || unit.startsWith("/") ? figure + unit : figure + " " + unit;
  }

  @Override
  public int compareTo(Quantity other) {
    return Double.compare(base(), other.base());
  }

  @Override
  public String toString() {
    return unit.isEmpty() ? number.toPlainString() : number.toPlainString() + " " + unit;
  }
}
