package architutor.facts;

import architutor.model.Id;
import java.util.Optional;
import java.util.function.BiFunction;

/// Something that follows from the whole drawing and that a rule may ask of one node.
///
/// @param id the word in a rule's condition
/// @param says what it means, as a sentence
/// @param isFar whether it rests on more of the drawing than the node and its neighbours
/// @param of its value for a node; empty if it makes no sense there
public record Fact(
    String id, String says, boolean isFar, BiFunction<Facts, Id, Optional<String>> of) {}
