package architutor.paint;

/// What an overlay says of one element: a colour, for a flow that of its line, and a few words.
///
/// @param figure may be empty
public record Tint(Token colour, String figure) {}
