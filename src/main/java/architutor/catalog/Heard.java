package architutor.catalog;

/// Words of a free text and the need they were understood as.
public record Heard(String words, String need, String value) {}
