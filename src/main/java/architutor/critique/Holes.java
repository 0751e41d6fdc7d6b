package architutor.critique;

import architutor.facts.Vertex;
import java.util.List;
import java.util.Optional;

/// What the names of a pattern stand for.
interface Holes {
  /// Nobody has a name.
  Holes NONE = _ -> Optional.empty();

  /// All that a name stands for; empty if nobody knows it.
  Optional<List<Vertex>> find(String name);

  default List<Vertex> all(String name) {
    return find(name).orElse(List.of());
  }

  /// What a name stands for that means a single element.
  default Optional<Vertex> one(String name) {
    return find(name).filter(all -> all.size() == 1).map(List::getFirst);
  }
}
