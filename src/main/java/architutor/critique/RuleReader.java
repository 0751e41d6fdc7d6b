package architutor.critique;

import architutor.catalog.Source;
import architutor.text.Fields;
import architutor.text.Once;
import architutor.text.Parsed;
import architutor.text.Problem;
import architutor.text.Shelf;
import architutor.text.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Reads one rule file.
final class RuleReader {
  /// More than half of what is written of a rule, and nothing that says whether it fits.
  static final Set<String> LATER = Set.of("fixes", "bad", "good");

  private static final List<String> PILLARS =
      Arrays.stream(Pillar.values()).map(Pillar::word).toList();
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::word).toList();

  private final Vocabulary vocabulary;
  private final List<Problem> problems;
  private final Optional<Supplier<Parsed>> whole;

  /// Reads whole rules.
  RuleReader(Vocabulary vocabulary, List<Problem> problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.whole = Optional.empty();
  }

  /// Reads a rule whose sentences and all that is [#LATER] are taken to be right.
  ///
  /// @param whole reads the whole file again when somebody asks for the rest
  RuleReader(Vocabulary vocabulary, List<Problem> problems, Supplier<Parsed> whole) {
    this.vocabulary = vocabulary;
    this.problems = problems;
    this.whole = Optional.of(whole);
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
    if (f.text("pillar").isEmpty()) f.need("pillar");
    if (f.text("severity").isEmpty()) f.need("severity");
    var pillar = f.word("pillar", Pillar::named, PILLARS).orElse(Pillar.EXAM);
    var severity = f.word("severity", Severity::named, SEVERITIES).orElse(Severity.INFO);
    if (isFoundByProgram(f, id)) return withoutPattern(f, id, title, pillar, severity);
    var patterns = new PatternReader(vocabulary, problems);
    var match = patterns.readAll(f, "match", Names.none(vocabulary));
    var names = common(f.oneOrMore("match"));
    var ask = f.text("ask");
    if (names.all().isEmpty() && ask.isEmpty())
      f.problem(
          f.placeOf("match"),
          "the pattern names nothing",
          "add «match: {nodes: {a: {service: …}}}»");
    var unless = patterns.readAll(f, "unless", names);
    var about = f.words("about");
    if (about.isEmpty() && ask.isEmpty()) f.need("about");
    for (var name : about) PatternReader.known(name, names.all(), f.placeOf("about"), problems);
    var say = sentence(f, "say", names);
    var why = sentence(f, "why", names);
    var see = see(f);
    var cures = read(f, "fixes", (r, wrong) -> cures(r, names, wrong));
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
            read(f, "bad", (r, wrong) -> examples(about, wrong).bad(r)),
            read(f, "good", (r, wrong) -> examples(about, wrong).good(r)),
            f.words("covers"));
    if (whole.isEmpty() && severity != Severity.INFO) checkUnstated(f, match);
    f.nothingElse();
    return rule;
  }

  private Names common(List<Tree> match) {
    var none = Names.none(vocabulary);
    return Names.common(
        vocabulary,
        match.stream()
            .flatMap(tree -> tree instanceof Tree.Entries e ? Stream.of(none.and(e)) : Stream.of())
            .toList());
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
    var holes = Names.of(vocabulary, Critic.HOLES);
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
            sentence(f, "say", holes),
            sentence(f, "why", holes),
            see(f),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            f.words("covers"));
    f.nothingElse();
    return rule;
  }

  /// What stands under a key, read now or when somebody asks.
  private <T> List<T> read(Fields f, String key, Work<T> work) {
    if (whole.isEmpty()) return work.read(f, problems);
    f.tree(key);
    return Once.list(() -> {
      var ignored = new ArrayList<Problem>();
      return whole.get().get().tree().stream()
          .flatMap(tree -> Fields.of(tree, key, ignored).stream())
          .flatMap(fields -> work.read(fields, ignored).stream())
          .toList();
    });
  }

  /// Reads one part of a rule.
  private interface Work<T> {
    List<T> read(Fields rule, List<Problem> problems);
  }

  private ExampleReader examples(List<String> about, List<Problem> wrong) {
    return new ExampleReader(vocabulary, about.isEmpty(), wrong);
  }

  private List<Cure> cures(Fields f, Names names, List<Problem> wrong) {
    var reader = new CureReader(names, new PatternReader(vocabulary, wrong), wrong);
    return f.each("fixes").stream().map(reader::read).toList();
  }

  private List<Source> see(Fields f) {
    var see = f.each("see").stream().map(this::source).toList();
    if (see.isEmpty())
      f.problem(
          f.place(), "a rule without a page to read", "add «see: [{title: …, url: …, as-of: …}]»");
    return see;
  }

  private Template sentence(Fields f, String key, Names names) {
    var template = new Template(f.need(key).strip());
    if (whole.isEmpty()) names.check(template, f.placeOf(key), problems);
    return template;
  }

  private Source source(Fields f) {
    var source = new Source(f.need("title"), f.need("url"), f.need("as-of"), true);
    f.nothingElse();
    return source;
  }

  /// What nobody stated is unknown, and the unknown is no more than a note.
  private void checkUnstated(Fields f, List<Pattern> match) {
    if (match.stream().flatMap(Pattern::allClauses).anyMatch(this::asksForUnstated))
      f.problem(
          f.placeOf("severity"),
          "the rule looks for a setting that nobody stated",
          "make it an info");
  }

  private boolean asksForUnstated(Clause clause) {
    return clause.condition() instanceof Condition.Absent && vocabulary.isSetting(clause.key());
  }
}
