package architutor.critique;

import architutor.catalog.Source;
import architutor.model.Id;
import architutor.notation.DiagramReader;
import architutor.text.Fields;
import architutor.text.Nearest;
import architutor.text.Parsed;
import architutor.text.Problem;
import architutor.text.Shelf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads one rule file.
final class RuleReader {
  private final Vocabulary vocabulary;
  private final List<Problem> problems;

  RuleReader(Vocabulary vocabulary, List<Problem> problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /// The rule, if nothing in its file is wrong: half a rule would raise false alarms.
  Optional<Rule> read(Parsed parsed) {
    var before = problems.size();
    problems.addAll(parsed.problems());
    var rule = parsed.tree().flatMap(tree -> Fields.of(tree, "a rule", problems)).map(this::rule);
    return rule.filter(_ -> problems.size() == before);
  }

  private Rule rule(Fields f) {
    var id = f.need("id");
    if (!id.equals(Shelf.stem(f.place().file())))
      f.problem(
          f.placeOf("id"), "the id «" + id + "» is not the file's name", "give both the same name");
    var title = f.need("title");
    var pillars = Arrays.stream(Pillar.values()).map(Pillar::word).toList();
    var severities = Arrays.stream(Severity.values()).map(Severity::word).toList();
    if (f.text("pillar").isEmpty()) f.need("pillar");
    if (f.text("severity").isEmpty()) f.need("severity");
    var pillar = f.word("pillar", Pillar::named, pillars).orElse(Pillar.EXAM);
    var severity = f.word("severity", Severity::named, severities).orElse(Severity.INFO);
    if (isFoundByProgram(f, id)) return withoutPattern(f, id, title, pillar, severity);
    var patterns = new PatternReader(vocabulary, problems);
    var match = patterns.readAll(f, "match", Set.of());
    var names = common(match);
    var ask = f.text("ask");
    if (names.isEmpty() && ask.isEmpty())
      f.problem(
          f.placeOf("match"),
          "the pattern names nothing",
          "add «match: {nodes: {a: {service: …}}}»");
    var unless = patterns.readAll(f, "unless", names);
    var about = f.words("about");
    if (about.isEmpty() && ask.isEmpty()) f.need("about");
    for (var name : about) PatternReader.known(name, names, f.placeOf("about"), problems);
    var say = sentence(f, "say", names);
    var why = sentence(f, "why", names);
    var see = see(f);
    var cures =
        f.each("fixes").stream().map(new CureReader(names, patterns, problems)::read).toList();
    var rule =
        new Rule(
            id,
            title,
            pillar,
            severity,
            f.words("exam"),
            ask.isPresent() ? asked(match, id) : match,
            unless,
            about,
            ask,
            say,
            why,
            see,
            cures,
            f.words("follows"),
            examples(f, "bad", true, about.isEmpty()),
            examples(f, "good", false, false),
            f.words("covers"));
    checkUnstated(f, rule);
    f.nothingElse();
    return rule;
  }

  /// The names that all alternatives have.
  private static Set<String> common(List<Pattern> match) {
    var names = new LinkedHashSet<>(match.isEmpty() ? Set.of() : match.getFirst().names());
    match.forEach(pattern -> names.retainAll(pattern.names()));
    return names;
  }

  /// A question is found where it was answered «no».
  private static List<Pattern> asked(List<Pattern> match, String id) {
    var no = new Clause("answers." + id, new Condition.OneOf(Set.of("no")));
    return (match.isEmpty() ? List.of(Pattern.ANY) : match).stream().map(p -> p.and(no)).toList();
  }

  private static boolean isFoundByProgram(Fields f, String id) {
    var known = Critic.FOUND_BY_PROGRAM;
    var by = f.text("found-by");
    if (by.isPresent() && !(by.get().equals("program") && known.contains(id)))
      f.problem(
          f.placeOf("found-by"),
          "the program knows nothing of its own to find for «" + id + "»",
          "write «match:» and «about:» instead");
    if (by.isEmpty() && known.contains(id))
      f.problem(f.placeOf("id"), "«" + id + "» has no pattern", "write «found-by: program»");
    return by.isPresent() || known.contains(id);
  }

  private Rule withoutPattern(Fields f, String id, String title, Pillar pillar, Severity severity) {
    var rule =
        new Rule(
            id,
            title,
            pillar,
            severity,
            f.words("exam"),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            sentence(f, "say", Critic.HOLES),
            sentence(f, "why", Critic.HOLES),
            see(f),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            f.words("covers"));
    f.nothingElse();
    return rule;
  }

  private List<Source> see(Fields f) {
    var see = f.each("see").stream().map(this::source).toList();
    if (see.isEmpty())
      f.problem(
          f.place(), "a rule without a page to read", "add «see: [{title: …, url: …, as-of: …}]»");
    return see;
  }

  private Template sentence(Fields f, String key, Set<String> names) {
    var template = new Template(f.need(key).strip());
    for (var name : template.names())
      if (!names.contains(name) && !name.equals("requirement") && !name.equals("workload"))
        f.problem(
            f.placeOf(key),
            "«{" + name + "}» is no name of the pattern",
            Nearest.advice(name, names));
    return template;
  }

  private Source source(Fields f) {
    var source = new Source(f.need("title"), f.need("url"), f.need("as-of"), true);
    f.nothingElse();
    return source;
  }

  /// What nobody stated is unknown, and the unknown is no more than a note.
  private void checkUnstated(Fields f, Rule rule) {
    var absent =
        rule.match().stream()
            .flatMap(Pattern::allClauses)
            .anyMatch(
                c -> c.condition() instanceof Condition.Absent && vocabulary.isSetting(c.key()));
    if (absent && rule.severity() != Severity.INFO)
      f.problem(
          f.placeOf("severity"),
          "the rule looks for a setting that nobody stated",
          "make it an info");
  }

  private List<Example> examples(Fields f, String key, boolean finding, boolean mayFindNothing) {
    var all = new ArrayList<Example>();
    for (var e : f.each(key)) {
      var name = e.need("name");
      var finds = e.words("finds").stream().filter(Id::isWellFormed).map(Id::of).toList();
      var read = DiagramReader.body(e, problems);
      e.nothingElse();
      for (var node : read.diagram().nodes())
        vocabulary
            .objection("service", new Condition.OneOf(Set.of(node.service())))
            .ifPresent(wrong -> e.problem(e.place(), wrong, "use a service of the catalogue"));
      if (finding == finds.isEmpty() && !(finding && mayFindNothing))
        e.problem(
            e.place(),
            finding ? "a bad example that finds nothing" : "a good example that finds something",
            "a bad one needs «finds: […]», a good one none");
      all.add(new Example(name, read.diagram(), finds, e.place()));
    }
    if (all.isEmpty())
      f.problem(
          f.place(),
          "a rule without a " + key + " example",
          "add «" + key + ": [{name: …, nodes: …}]»");
    return all;
  }
}
