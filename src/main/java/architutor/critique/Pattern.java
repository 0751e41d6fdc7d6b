package architutor.critique;

import java.util.ArrayList;
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
/// @param many names that stand for all nodes that fit at once, perhaps none
/// @param links connections and paths between names; a name of `match` may stand in an `unless`
/// @param where what must hold of figures
/// @param drawing what must hold of the drawing's requirement, workload and answers, under keys
///   such as `requirement.freshness`
record Pattern(
    Map<String, List<Clause>> nodes,
    Map<String, List<Clause>> groups,
    Map<String, List<Clause>> many,
    List<Link> links,
    List<Where> where,
    List<Clause> drawing) {
  /// Fits every drawing.
  static final Pattern ANY =
      new Pattern(Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of());

  /// The same with one more thing that must hold of the drawing.
  Pattern and(Clause clause) {
    var more = new ArrayList<>(drawing);
    more.add(clause);
    return drawing(more);
  }

  /// The same whatever was answered.
  Pattern unanswered() {
    return drawing(drawing.stream().filter(c -> !c.key().startsWith("answers.")).toList());
  }

  Pattern nodes(Map<String, List<Clause>> others) {
    return new Pattern(others, groups, many, links, where, drawing);
  }

  Pattern groups(Map<String, List<Clause>> others) {
    return new Pattern(nodes, others, many, links, where, drawing);
  }

  Pattern many(Map<String, List<Clause>> others) {
    return new Pattern(nodes, groups, others, links, where, drawing);
  }

  Pattern links(List<Link> others) {
    return new Pattern(nodes, groups, many, others, where, drawing);
  }

  Pattern where(List<Where> others) {
    return new Pattern(nodes, groups, many, links, others, drawing);
  }

  Pattern drawing(List<Clause> others) {
    return new Pattern(nodes, groups, many, links, where, others);
  }

  /// The names that stand for one element each.
  Set<String> single() {
    var names = new LinkedHashSet<>(groups.keySet());
    names.addAll(nodes.keySet());
    return names;
  }

  Set<String> names() {
    var names = single();
    names.addAll(many.keySet());
    return names;
  }

  /// These and all others that it speaks of, which an outer pattern may have.
  Set<String> spoken() {
    var spoken = names();
    for (var link : links) {
      spoken.add(link.arrow().from());
      spoken.add(link.arrow().to());
    }
    for (var one : where)
      Stream.of(one.left(), one.right()).flatMap(Expression::names).forEach(spoken::add);
    allClauses()
        .forEach(clause -> {
          clause.condition().others().flatMap(Expression::names).forEach(spoken::add);
          if (clause.key().equals("in") && clause.condition() instanceof Condition.OneOf one)
            spoken.addAll(one.words());
        });
    return spoken;
  }

  List<Clause> clauses(String name) {
    var clauses = nodes.get(name);
    if (clauses == null) clauses = groups.get(name);
    return clauses != null ? clauses : many.getOrDefault(name, List.of());
  }

  Stream<Clause> allClauses() {
    var all = new LinkedHashMap<>(groups);
    all.putAll(nodes);
    all.putAll(many);
    return Stream.concat(drawing.stream(), all.values().stream().flatMap(List::stream));
  }

  Stream<String> services() {
    return Stream.concat(nodes.values().stream(), many.values().stream())
        .flatMap(List::stream)
        .filter(c -> c.key().equals("service"))
        .flatMap(c ->
            c.condition() instanceof Condition.OneOf one ? one.words().stream() : Stream.empty());
  }
}
