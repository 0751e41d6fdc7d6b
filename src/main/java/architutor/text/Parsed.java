package architutor.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a text turned out to be.
///
/// @param tree empty if nothing of it could be used; then there is at least one problem
public record Parsed(Optional<Tree> tree, List<Problem> problems) {
  static Parsed of(Tree tree, List<Problem> problems) {
    return new Parsed(Optional.of(tree), List.copyOf(problems));
  }

  static Parsed nothing(Place place, String message, String advice) {
    return new Parsed(Optional.empty(), List.of(new Problem(place, message, advice)));
  }

  /// The same without some of the outermost keys.
  Parsed without(Set<String> keys) {
    return new Parsed(tree.map(t -> t instanceof Tree.Entries e ? e.without(keys) : t), problems);
  }
}
