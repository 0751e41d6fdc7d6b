package architutor.catalog;

/// A section of the palette.
public record Category(String id, String title) {}
