package architutor.catalog;

import java.math.BigDecimal;

/// A list price in US dollars.
///
/// @param item a word that estimates refer to, such as `requests`
/// @param title what is paid for, in plain words
/// @param unit what the money buys, such as `1000000 requests`
public record Price(
    String item, String title, String unit, BigDecimal usd, String region, Source source) {
  /// As `Standard requests: $0.40 for 1000000 requests`, with a mark where nobody could confirm it.
  public String words() {
    return title
        + ": $"
        + usd.toPlainString()
        + " for "
        + unit
        + (source.isVerified() ? "" : " (unverified)");
  }
}
