package architutor.critique;

import architutor.notation.Arrow;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A diagram with holes: names stand for elements, and clauses say which will do.
///
/// @param nodes names of nodes with what must hold of each
/// @param groups names of groups likewise
/// @param edges connections and paths between names; a name of `match` may stand in an `unless`
/// @param drawing what must hold of the drawing's requirement and workload, under keys such as
///   `requirement.freshness`
record Pattern(
    Map<String, List<Clause>> nodes,
    Map<String, List<Clause>> groups,
    List<Arrow> edges,
    List<Clause> drawing) {
  static final Pattern EMPTY = new Pattern(Map.of(), Map.of(), List.of(), List.of());

  Set<String> names() {
    var names = new LinkedHashSet<>(groups.keySet());
    names.addAll(nodes.keySet());
    return names;
  }

  List<Clause> clauses(String name) {
    var clauses = nodes.get(name);
    return clauses != null ? clauses : groups.getOrDefault(name, List.of());
  }

  Stream<Clause> allClauses() {
    var all = new LinkedHashMap<>(groups);
    all.putAll(nodes);
    return Stream.concat(drawing.stream(), all.values().stream().flatMap(List::stream));
  }

  List<String> services() {
    return nodes.values().stream()
        .flatMap(List::stream)
        .filter(c -> c.key().equals("service"))
        .flatMap(c ->
            c.condition() instanceof Condition.OneOf one ? one.words().stream() : Stream.empty())
        .distinct()
        .toList();
  }
}
