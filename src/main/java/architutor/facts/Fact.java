package architutor.facts;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Something that follows from the drawing and that a rule may ask of one node.
///
/// @param id the word in a rule's condition
/// @param says what it means, as a sentence
/// @param isFar whether it rests on more of the drawing than the node, the groups around it and its
///   connections
/// @param asks the settings of other nodes that it rests on
/// @param of its value for a node; empty if it makes no sense there
public record Fact(
    String id,
    String says,
    boolean isFar,
    Set<String> asks,
    BiFunction<Facts, Vertex, Optional<String>> of) {}
