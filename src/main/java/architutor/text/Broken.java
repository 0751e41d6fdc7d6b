package architutor.text;

/// Turns the words of the YAML parser into one line that a person can use.
final class Broken {
  static final String ADVICE =
      "check indentation, colons, quotes and brackets just before this place";

  private Broken() {}

  /// The parser's message has several lines, with an excerpt and its own idea of the place; the
  /// first that says what it found is enough.
  static String message(String raw) {
    var what =
        raw.lines()
            .map(String::strip)
            .filter(line ->
                line.startsWith("expected")
                    || line.startsWith("found")
                    || line.startsWith("mapping"))
            .findFirst()
            .orElse(raw.lines().findFirst().orElse("").strip());
    return "this is not valid YAML (" + what.replaceAll("[:.]+$", "") + ")";
  }
}
