package architutor.critique;

import architutor.notation.Arrow;
import architutor.text.Fields;
import architutor.text.Nearest;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a diagram with holes.
final class PatternReader {
  private final Vocabulary vocabulary;
  private final List<Problem> problems;

  PatternReader(Vocabulary vocabulary, List<Problem> problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /// One pattern or a list of alternatives; none if the key is missing.
  ///
  /// @param outer names that stand for elements already, when this is an `unless`
  List<Pattern> readAll(Fields fields, String key, Names outer) {
    return fields.oneOrMore(key).stream()
        .flatMap(tree ->
            Fields.of(tree, key, problems).stream().map(_ -> read((Tree.Entries) tree, outer)))
        .toList();
  }

  private Pattern read(Tree.Entries entries, Names outer) {
    var fields = new Fields(entries, problems);
    var nodeLines = fields.entries("nodes");
    var groupLines = fields.entries("groups");
    var manyLines = fields.entries("many");
    var names = outer.and(entries);
    var nodes = nodeLines.map(lines -> clauses(lines, names)).orElse(Map.of());
    var groups = groupLines.map(lines -> clauses(lines, names)).orElse(Map.of());
    var many = manyLines.map(lines -> clauses(lines, names)).orElse(Map.of());
    var drawing = new ArrayList<Clause>();
    for (var part : List.of("requirement", "workload", "answers"))
      fields
          .entries(part)
          .ifPresent(e ->
              e.entries()
                  .forEach((key, value) -> {
                    vocabulary
                        .objectionToDrawingKey(part, key)
                        .ifPresent(advice ->
                            problem(
                                e.placeOf(key),
                                "«" + key + "» is no " + part + " that is known",
                                advice));
                    condition(value, names)
                        .ifPresent(c -> drawing.add(new Clause(part + "." + key, c)));
                  }));
    var links = links(fields, names);
    var reader = new ConditionReader(names, problems);
    var where = fields.items("where").stream().flatMap(t -> reader.where(t).stream()).toList();
    fields.nothingElse();
    return new Pattern(nodes, groups, many, links, where, drawing);
  }

  private Map<String, List<Clause>> clauses(Tree.Entries lines, Names names) {
    var all = new LinkedHashMap<String, List<Clause>>();
    lines
        .entries()
        .forEach((name, line) ->
            all.put(
                name, line instanceof Tree.Entries keys ? clauses(name, keys, names) : List.of()));
    return all;
  }

  private List<Clause> clauses(String name, Tree.Entries keys, Names names) {
    var clauses = new ArrayList<Clause>();
    keys.entries()
        .forEach((key, value) -> {
          vocabulary
              .objectionToKey(key)
              .ifPresent(advice ->
                  problem(
                      keys.placeOf(key),
                      "«" + key + "» of «" + name + "» is no property of any service and no fact",
                      advice));
          condition(value, names)
              .ifPresent(condition -> {
                vocabulary
                    .objection(key, condition)
                    .ifPresent(wrong ->
                        problem(value.place(), wrong, "use a word that the knowledge has"));
                clauses.add(new Clause(key, condition));
              });
        });
    return clauses;
  }

  private Optional<Condition> condition(Tree value, Names names) {
    return new ConditionReader(names, problems).read(value);
  }

  private List<Link> links(Fields fields, Names names) {
    var links = new ArrayList<Link>();
    for (var item : fields.items("edges")) {
      var text = arrowText(item);
      arrow(text, names.all(), item.place(), problems)
          .ifPresent(arrow -> links.add(new Link(arrow, avoiding(item, arrow))));
    }
    return links;
  }

  private static String arrowText(Tree item) {
    return switch (item) {
      case Tree.Leaf leaf -> leaf.text();
      case Tree.Entries one when one.entries().size() == 1 ->
          one.entries().keySet().iterator().next();
      case Tree.Entries _, Tree.Items _ -> "";
    };
  }

  private List<List<Clause>> avoiding(Tree item, Arrow arrow) {
    if (!(item instanceof Tree.Entries one)) return List.of();
    var inside = Fields.of(one.entries().values().iterator().next(), "a path", problems);
    if (inside.isEmpty()) return List.of();
    if (!arrow.path()) problem(item.place(), "only a path can avoid something", "write «a ->> b»");
    var avoided = inside.get().oneOrMore("avoiding");
    inside.get().nothingElse();
    return avoided.stream()
        .flatMap(tree ->
            Fields.of(tree, "avoiding", problems).stream()
                .map(_ -> clauses("avoiding", (Tree.Entries) tree, Names.none(vocabulary))))
        .toList();
  }

  private void problem(Place place, String message, String advice) {
    problems.add(new Problem(place, message, advice));
  }

  /// Connections and paths between known names.
  static List<Arrow> arrows(Fields fields, String key, Set<String> names, List<Problem> problems) {
    return fields.items(key).stream()
        .flatMap(item -> arrow(arrowText(item), names, item.place(), problems).stream())
        .toList();
  }

  private static Optional<Arrow> arrow(
      String text, Set<String> names, Place place, List<Problem> problems) {
    var arrow = Arrow.parse(text);
    if (arrow.isEmpty())
      problems.add(
          new Problem(
              place,
              "«" + text + "» is no connection",
              "write «a -data-> b», or «a ->> b» for a path"));
    return arrow.filter(
        a -> known(a.from(), names, place, problems) && known(a.to(), names, place, problems));
  }

  static boolean known(String name, Set<String> names, Place place, List<Problem> problems) {
    if (names.contains(name)) return true;
    problems.add(
        new Problem(
            place, "«" + name + "» is no name of this pattern", Nearest.advice(name, names)));
    return false;
  }
}
