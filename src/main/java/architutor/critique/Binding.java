package architutor.critique;

import architutor.model.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which element each name of a pattern stands for.
///
/// @param many the names that stand for all elements that fit
record Binding(Map<String, Id> names, Map<String, List<Id>> many) {
  static final Binding NONE = new Binding(Map.of(), Map.of());

  Optional<Id> get(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /// All that a name stands for.
  List<Id> all(String name) {
    var all = many.get(name);
    return all != null ? all : get(name).stream().toList();
  }

  boolean knows(String name) {
    return names.containsKey(name) || many.containsKey(name);
  }

  boolean uses(Id id) {
    return names.containsValue(id);
  }

  Binding with(String name, Id id) {
    var more = new LinkedHashMap<>(names);
    more.put(name, id);
    return new Binding(more, many);
  }

  Binding with(String name, List<Id> ids) {
    var more = new LinkedHashMap<>(many);
    more.put(name, ids);
    return new Binding(names, more);
  }

  List<Id> all(List<String> some) {
    return some.stream().flatMap(name -> all(name).stream()).toList();
  }

  Stream<Id> elements() {
    return Stream.concat(names.values().stream(), many.values().stream().flatMap(List::stream));
  }
}
