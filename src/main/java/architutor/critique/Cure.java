package architutor.critique;

import architutor.model.Diagram;
import architutor.notation.Arrow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A fix as a rule tells it: a diagram to add, settings to state, connections and nodes to take
/// away. Labels and settings may have holes as a sentence has.
///
/// @param when patterns one of which must fit besides, if there are any
/// @param add nodes, groups and edges under the names of the pattern or new ones
/// @param reuse names in `add` for which a node of that service that is already drawn will do
/// @param arrows edges to add, between names of the pattern and names in `add`
/// @param set settings to state, by name
/// @param remove names of nodes to take away
/// @param cut connections to take away
/// @param replace other services, by name
record Cure(
    Template title,
    List<Pattern> when,
    Diagram add,
    Set<String> reuse,
    List<Arrow> arrows,
    Map<String, Map<String, String>> set,
    List<String> remove,
    List<Arrow> cut,
    Map<String, String> replace) {
  /// The names that it speaks of outside of `when`.
  Set<String> names() {
    var names = new HashSet<>(title.names());
    names.addAll(set.keySet());
    names.addAll(remove);
    names.addAll(replace.keySet());
    Stream.concat(arrows.stream(), cut.stream())
        .forEach(arrow -> {
          names.add(arrow.from());
          names.add(arrow.to());
        });
    set.values().forEach(values -> values.values().forEach(v -> add(names, v)));
    for (var node : add.nodes()) {
      add(names, node.label());
      node.settings().values().forEach(v -> add(names, v));
    }
    return names;
  }

  private static void add(Set<String> names, String text) {
    names.addAll(new Template(text).names());
  }
}
