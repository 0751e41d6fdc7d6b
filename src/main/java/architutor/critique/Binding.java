package architutor.critique;

import architutor.facts.Facts;
import architutor.model.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which elements each name of a pattern stands for, once it fits.
record Binding(Map<String, List<Id>> names) {
  static final Binding NONE = new Binding(Map.of());

  Optional<Id> get(String name) {
    var all = names.getOrDefault(name, List.of());
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  List<Id> all(String name) {
    return names.getOrDefault(name, List.of());
  }

  Binding with(String name, Id id) {
    var more = new LinkedHashMap<>(names);
    more.put(name, List.of(id));
    return new Binding(more);
  }

  /// The same elements as some facts see them.
  Holes in(Facts facts) {
    return name ->
        Optional.ofNullable(names.get(name))
            .map(ids -> ids.stream().flatMap(id -> facts.vertex(id).stream()).toList());
  }
}
