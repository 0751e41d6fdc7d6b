package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.model.Id;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which elements each name of a pattern stands for, once it fits.
///
/// @param found what the pattern found
/// @param added what a fix adds under names of its own
record Binding(Map<String, List<Vertex>> found, Map<String, Id> added) {
  Set<String> names() {
    var names = new LinkedHashSet<>(found.keySet());
    names.addAll(added.keySet());
    return names;
  }

  Optional<Id> get(String name) {
    var fresh = added.get(name);
    if (fresh != null) return Optional.of(fresh);
    var all = found.getOrDefault(name, List.of());
    return all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty();
  }

  Binding with(String name, Id id) {
    var more = new LinkedHashMap<>(added);
    more.put(name, id);
    return new Binding(found, more);
  }

  /// The same elements as some facts see them.
  Holes in(Facts facts) {
    return name ->
        added.containsKey(name)
            ? facts.vertex(added.getOrDefault(name, Id.of(name))).map(List::of)
            : Optional.ofNullable(found.get(name))
                .map(all -> all.stream().flatMap(v -> facts.vertex(v.id()).stream()).toList());
  }
}
