package architutor.catalog;

/// A bound that AWS sets.
public record Limit(String id, String title, Quantity value, Source source) {
  /// The figure, with a mark where nobody could confirm it.
  public String words() {
    return source.isVerified() ? value.words() : value.words() + " (unverified)";
  }
}
