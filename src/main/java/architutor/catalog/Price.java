package architutor.catalog;

import java.math.BigDecimal;

/// A list price in US dollars.
///
/// @param unit what the money buys one of, such as `1000000 requests`
public record Price(String item, String unit, BigDecimal usd, String region, Source source) {}
