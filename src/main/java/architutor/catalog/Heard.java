package architutor.catalog;

/// Words of a free text and the need they were understood as.
///
/// @param length how many words they are: the more, the surer they mean it
public record Heard(String words, String need, String value, int length) {}
