package architutor.catalog;

/// A bound that AWS sets.
public record Limit(String id, String title, Quantity value, Source source) {}
