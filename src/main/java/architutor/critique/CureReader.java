package architutor.critique;

import architutor.model.Diagram;
import architutor.notation.Arrow;
import architutor.notation.DiagramReader;
import architutor.text.Fields;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Tree;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads one of a rule's fixes.
final class CureReader {
  /// What is written of a node that is no setting.
  private static final Set<String> OF_NODES = Set.of("service", "label", "in", "at", "reuse");

  private final Names names;
  private final PatternReader patterns;
  private final List<Problem> problems;

  /// @param names the names of the rule's `match`
  CureReader(Names names, PatternReader patterns, List<Problem> problems) {
    this.names = names;
    this.patterns = patterns;
    this.problems = problems;
  }

  Cure read(Fields fields) {
    var title = new Template(fields.need("title"));
    names.check(title, fields.placeOf("title"), problems);
    var when = patterns.readAll(fields, "when", names);
    var adding = fields.entries("add").map(more -> new Fields(more, problems));
    var known = adding.map(more -> names.and(more.entries())).orElse(names);
    var reuse = new HashSet<String>();
    var add = adding.map(more -> drawn(more, known)).orElse(Diagram.EMPTY);
    for (var node : add.nodes()) {
      if (node.settings().getOrDefault("reuse", "no").equals("yes")) reuse.add(node.id().text());
      add = add.with(node.with("reuse", ""));
    }
    var arrows =
        adding
            .map(more -> PatternReader.arrows(more, "edges", known.all(), problems))
            .orElse(List.of());
    adding.ifPresent(Fields::nothingElse);
    var replace = fields.entries("replace").map(this::replaced).orElse(Map.of());
    var set = new LinkedHashMap<String, Map<String, String>>();
    fields
        .entries("set")
        .ifPresent(lines ->
            lines
                .entries()
                .forEach((name, line) -> {
                  if (isName(name, lines.placeOf(name)) && line instanceof Tree.Entries settings) {
                    // What takes the place of an element has settings of its own.
                    if (!replace.containsKey(name)) check(known, name, settings);
                    set.put(name, leaves(settings));
                  }
                }));
    var gone = fields.words("remove");
    var cut = gone.stream().flatMap(text -> Arrow.parse(text).stream()).toList();
    var remove = gone.stream().filter(text -> Arrow.parse(text).isEmpty()).toList();
    for (var name : remove) isName(name, fields.placeOf("remove"));
    fields.nothingElse();
    return new Cure(title, when, add, reuse, arrows, set, remove, cut, replace);
  }

  private Diagram drawn(Fields adding, Names known) {
    var nodes = adding.entries("nodes");
    if (nodes.isEmpty()) return Diagram.EMPTY;
    nodes
        .get()
        .entries()
        .forEach((name, line) -> {
          if (line instanceof Tree.Entries node) {
            node.get("service").ifPresent(this::isService);
            if (node.get("label").orElse(node) instanceof Tree.Leaf label)
              known.check(new Template(label.text()), label.place(), problems);
            check(known, name, node.without(OF_NODES));
          }
        });
    return DiagramReader.body(
            new Fields(adding.entries().without(Set.of("edges")), problems), problems)
        .diagram();
  }

  private void check(Names known, String name, Tree.Entries settings) {
    settings
        .entries()
        .forEach((key, value) -> {
          known.check(name, key, settings.placeOf(key), problems);
          if (value instanceof Tree.Leaf leaf)
            known.check(new Template(leaf.text()), leaf.place(), problems);
        });
  }

  private boolean isName(String name, Place place) {
    return PatternReader.known(name, names.all(), place, problems);
  }

  private void isService(Tree tree) {
    if (tree instanceof Tree.Leaf leaf)
      names
          .vocabulary()
          .objection("service", new Condition.OneOf(Set.of(leaf.text())))
          .ifPresent(wrong ->
              problems.add(new Problem(leaf.place(), wrong, "use a service of the catalogue")));
  }

  private Map<String, String> replaced(Tree.Entries lines) {
    lines
        .entries()
        .forEach((name, service) -> {
          if (isName(name, lines.placeOf(name))) isService(service);
        });
    return leaves(lines);
  }

  private static Map<String, String> leaves(Tree.Entries entries) {
    var all = new LinkedHashMap<String, String>();
    entries
        .entries()
        .forEach((key, value) -> {
          if (value instanceof Tree.Leaf leaf) all.put(key, leaf.text());
        });
    return all;
  }
}
