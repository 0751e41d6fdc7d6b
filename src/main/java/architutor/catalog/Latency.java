package architutor.catalog;

import java.math.BigDecimal;
import java.math.MathContext;

/// The time a service adds between data coming in and going out, in seconds.
public record Latency(double lowerSeconds, double upperSeconds, String why) {
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double DAY = 86_400;

  /// As `10 ms to 20 s`.
  public String words() {
    var upper = words(upperSeconds);
    return lowerSeconds == upperSeconds ? upper : words(lowerSeconds) + " to " + upper;
  }

  private static String words(double seconds) {
    if (seconds == 0) return "0 s";
    if (seconds < 1) return plain(seconds * 1000) + " ms";
    if (seconds < 2 * MINUTE) return plain(seconds) + " s";
    if (seconds < 2 * HOUR) return plain(seconds / MINUTE) + " min";
    return seconds < 2 * DAY ? plain(seconds / HOUR) + " h" : plain(seconds / DAY) + " d";
  }

  private static String plain(double number) {
    return new BigDecimal(number).round(new MathContext(2)).stripTrailingZeros().toPlainString();
  }
}
