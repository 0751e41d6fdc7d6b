package architutor.critique;

import architutor.notation.Arrow;
import architutor.text.Fields;
import architutor.text.Nearest;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a diagram with holes.
final class PatternReader {
  private final Vocabulary vocabulary;
  private final List<Problem> problems;

  PatternReader(Vocabulary vocabulary, List<Problem> problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /// @param outer names that stand for elements already, when this is an `unless`
  Pattern read(Tree.Entries entries, Set<String> outer) {
    var fields = new Fields(entries, problems);
    var nodeLines = fields.entries("nodes");
    var groupLines = fields.entries("groups");
    var names = new LinkedHashSet<>(outer);
    nodeLines.ifPresent(n -> names.addAll(n.entries().keySet()));
    groupLines.ifPresent(g -> names.addAll(g.entries().keySet()));
    var nodes = nodeLines.map(lines -> clauses(lines, names)).orElse(Map.of());
    var groups = groupLines.map(lines -> clauses(lines, names)).orElse(Map.of());
    var drawing = new ArrayList<Clause>();
    for (var part : List.of("requirement", "workload"))
      fields
          .entries(part)
          .ifPresent(e ->
              e.entries()
                  .forEach((key, value) ->
                      new ConditionReader(names, problems)
                          .read(value)
                          .ifPresent(c -> drawing.add(new Clause(part + "." + key, c)))));
    var edges = arrows(fields, "edges", names, problems);
    fields.nothingElse();
    return new Pattern(nodes, groups, edges, drawing);
  }

  private Map<String, List<Clause>> clauses(Tree.Entries lines, Set<String> names) {
    var all = new LinkedHashMap<String, List<Clause>>();
    lines
        .entries()
        .forEach((name, line) ->
            all.put(
                name, line instanceof Tree.Entries keys ? clauses(name, keys, names) : List.of()));
    return all;
  }

  private List<Clause> clauses(String name, Tree.Entries keys, Set<String> names) {
    var clauses = new ArrayList<Clause>();
    keys.entries()
        .forEach((key, value) -> {
          vocabulary
              .objectionToKey(key)
              .ifPresent(advice ->
                  problems.add(
                      new Problem(
                          keys.placeOf(key),
                          "«"
                              + key
                              + "» of «"
                              + name
                              + "» is no property of any service and no fact",
                          advice)));
          new ConditionReader(names, problems)
              .read(value)
              .ifPresent(condition -> {
                vocabulary
                    .objection(key, condition)
                    .ifPresent(wrong ->
                        problems.add(
                            new Problem(
                                value.place(), wrong, "use a word that the knowledge has")));
                clauses.add(new Clause(key, condition));
              });
        });
    return clauses;
  }

  /// Connections and paths between known names.
  static List<Arrow> arrows(Fields fields, String key, Set<String> names, List<Problem> problems) {
    var arrows = new ArrayList<Arrow>();
    for (var item : fields.items(key)) {
      var text = item instanceof Tree.Leaf leaf ? leaf.text() : "";
      var arrow = Arrow.parse(text);
      if (arrow.isEmpty())
        problems.add(
            new Problem(
                item.place(),
                "«" + text + "» is no connection",
                "write «a -data-> b», or «a ->> b» for a path"));
      arrow
          .filter(a ->
              known(a.from(), names, item.place(), problems)
                  && known(a.to(), names, item.place(), problems))
          .ifPresent(arrows::add);
    }
    return arrows;
  }

  static boolean known(String name, Set<String> names, Place place, List<Problem> problems) {
    if (names.contains(name)) return true;
    problems.add(
        new Problem(
            place, "«" + name + "» is no name of this pattern", Nearest.advice(name, names)));
    return false;
  }
}
