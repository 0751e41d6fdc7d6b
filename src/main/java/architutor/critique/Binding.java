package architutor.critique;

import architutor.model.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which element each name of a pattern stands for.
record Binding(Map<String, Id> names) {
  static final Binding NONE = new Binding(Map.of());

  Optional<Id> get(String name) {
    return Optional.ofNullable(names.get(name));
  }

  boolean uses(Id id) {
    return names.containsValue(id);
  }

  Binding with(String name, Id id) {
    var more = new LinkedHashMap<>(names);
    more.put(name, id);
    return new Binding(more);
  }

  List<Id> all(List<String> some) {
    return some.stream().flatMap(name -> get(name).stream()).toList();
  }
}
