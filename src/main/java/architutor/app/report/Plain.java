package architutor.app.report;

import java.util.regex.Pattern;

/// Words from files made fit for any page: what a drawing says must not steer a terminal or break a
/// document.
public final class Plain {
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  /// Control characters, halves of characters and what XML 1.0 has no place for.
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cntrl}&&[^\\t\\n]]|[\\x{fffe}\\x{ffff}]|\\p{Cs}");

  private Plain() {}

  /// The same words on one line, with one space between any two.
  public static String line(String text) {
    return SPACE.matcher(text(text)).replaceAll(" ").strip();
  }

  /// The same words with the same lines.
  public static String text(String text) {
    return UNFIT.matcher(text.replace("\r\n", "\n")).replaceAll("\ufffd");
  }
}
