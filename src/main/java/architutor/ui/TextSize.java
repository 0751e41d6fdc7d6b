package architutor.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// How large the words of the window are, and the style sheet that makes them so.
///
/// @param times the usual size
record TextSize(double times) {
  static final TextSize USUAL = new TextSize(1);

  private static final List<Double> STEPS = List.of(0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0);

  /// What grows with the words: the words, the rows they stand in and the room around them.
  private static final Pattern GROWING =
      Pattern.compile(
          "-fx-(font-size|icon-size|((min|pref|max)|tab-(min|max))-(height|width)|padding|spacing|hgap"
              + "|vgap|background-radius|border-radius):([^;]*);");

  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  /// The next size, or this one if there is none.
  ///
  /// @param by 1 for a larger one, -1 for a smaller one
  TextSize next(int by) {
    return by > 0
        ? STEPS.stream().filter(s -> s > times).findFirst().map(TextSize::new).orElse(this)
        : STEPS.reversed().stream()
            .filter(s -> s < times)
            .findFirst()
            .map(TextSize::new)
            .orElse(this);
  }

  /// A style sheet for this size.
  ///
  /// @param address of the sheet for the usual size
  /// @param sheet what stands in it
  String of(String address, Supplier<String> sheet) {
    if (times == 1) return address;
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(grown(sheet.get()).getBytes(StandardCharsets.UTF_8));
  }

  String grown(String sheet) {
    return GROWING
        .matcher(sheet)
        .replaceAll(found ->
            NUMBER
                .matcher(found.group())
                .replaceAll(number ->
                    String.format(
                        Locale.ROOT, "%.1f", Double.parseDouble(number.group()) * times)));
  }
}
