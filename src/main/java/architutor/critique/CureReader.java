package architutor.critique;

import architutor.model.Diagram;
import architutor.notation.Arrow;
import architutor.notation.DiagramReader;
import architutor.text.Fields;
import architutor.text.Problem;
import architutor.text.Tree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads one of a rule's fixes.
final class CureReader {
  private final Set<String> names;
  private final PatternReader patterns;
  private final List<Problem> problems;

  /// @param names the names of the rule's `match`
  CureReader(Set<String> names, PatternReader patterns, List<Problem> problems) {
    this.names = names;
    this.patterns = patterns;
    this.problems = problems;
  }

  Cure read(Fields fields) {
    var title = new Template(fields.need("title"));
    var when = patterns.readAll(fields, "when", names);
    var known = new LinkedHashSet<>(names);
    var reuse = new HashSet<String>();
    var add = Diagram.EMPTY;
    List<Arrow> arrows = List.of();
    var more = fields.entries("add");
    if (more.isPresent()) {
      var adding = new Fields(more.get(), problems);
      adding.entries("nodes").ifPresent(nodes -> known.addAll(nodes.entries().keySet()));
      arrows = PatternReader.arrows(adding, "edges", known, problems);
      add =
          DiagramReader.body(new Fields(without(more.get(), "edges"), problems), problems)
              .diagram();
      for (var node : add.nodes()) {
        if (node.settings().getOrDefault("reuse", "no").equals("yes")) reuse.add(node.id().text());
        add = add.with(node.with("reuse", ""));
      }
      adding.nothingElse();
    }
    var set = new LinkedHashMap<String, Map<String, String>>();
    fields
        .entries("set")
        .ifPresent(lines ->
            lines
                .entries()
                .forEach((name, line) -> {
                  if (PatternReader.known(name, names, lines.placeOf(name), problems)
                      && line instanceof Tree.Entries settings) set.put(name, leaves(settings));
                }));
    var replace = fields.entries("replace").map(this::leaves).orElse(Map.of());
    var gone = fields.words("remove");
    var cut = gone.stream().flatMap(text -> Arrow.parse(text).stream()).toList();
    var remove = gone.stream().filter(text -> Arrow.parse(text).isEmpty()).toList();
    for (var name : remove) PatternReader.known(name, names, fields.placeOf("remove"), problems);
    fields.nothingElse();
    return new Cure(title, when, add, reuse, arrows, set, remove, cut, replace);
  }

  private Map<String, String> leaves(Tree.Entries entries) {
    var all = new LinkedHashMap<String, String>();
    entries
        .entries()
        .forEach((key, value) -> {
          if (value instanceof Tree.Leaf leaf) all.put(key, leaf.text());
        });
    return all;
  }

  private static Tree.Entries without(Tree.Entries entries, String key) {
    var rest = new LinkedHashMap<>(entries.entries());
    rest.remove(key);
    return new Tree.Entries(entries.place(), rest, entries.keys());
  }
}
