package architutor.critique;

import architutor.catalog.Limit;
import architutor.catalog.Property;
import architutor.catalog.Service;
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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names that stand for elements in a part of a rule, and what is written of each, so that what
/// a calculation or a sentence asks of them can be checked.
///
/// @param lines what is written behind a name, in each pattern that has it; empty for a group, and
///   where nothing says what the name may be
record Names(Vocabulary vocabulary, Map<String, List<Tree.Entries>> lines) {
  private static final Set<String> OF_DRAWING = Set.of("requirement", "workload");
  private static final String LIMIT = "limit.";

  static Names none(Vocabulary vocabulary) {
    return new Names(vocabulary, Map.of());
  }

  /// Names of which nothing is known.
  static Names of(Vocabulary vocabulary, Set<String> words) {
    var lines = new LinkedHashMap<String, List<Tree.Entries>>();
    for (var word : words) lines.put(word, List.of());
    return new Names(vocabulary, lines);
  }

  /// The names that all alternatives have.
  static Names common(Vocabulary vocabulary, List<Names> alternatives) {
    if (alternatives.isEmpty()) return none(vocabulary);
    if (alternatives.size() == 1) return alternatives.getFirst();
    var lines = new LinkedHashMap<String, List<Tree.Entries>>();
    for (var name : alternatives.getFirst().all())
      if (alternatives.stream().allMatch(each -> each.all().contains(name)))
        lines.put(name, joined(alternatives.stream().map(each -> each.written(name)).toList()));
    return new Names(vocabulary, lines);
  }

  /// What may be anything in one alternative may be anything.
  private static List<Tree.Entries> joined(List<List<Tree.Entries>> alternatives) {
    return alternatives.stream().anyMatch(List::isEmpty)
        ? List.of()
        : alternatives.stream().flatMap(List::stream).toList();
  }

  /// These and those of a pattern, or of what a fix adds.
  Names and(Tree.Entries pattern) {
    var more = new LinkedHashMap<>(lines);
    for (var part : List.of("nodes", "groups", "many"))
      if (pattern.entries().get(part) instanceof Tree.Entries named)
        named
            .entries()
            .forEach((name, line) ->
                more.put(
                    name,
                    line instanceof Tree.Entries entries && !part.equals("groups")
                        ? List.of(entries)
                        : List.of()));
    return new Names(vocabulary, more);
  }

  Set<String> all() {
    return lines.keySet();
  }

  /// Whether it is one of these, or the drawing itself.
  boolean isKnown(String name) {
    return lines.containsKey(name) || OF_DRAWING.contains(name);
  }

  /// Whether a calculation speaks of nothing that is unknown.
  boolean check(Expression expression, Place place, List<Problem> problems) {
    var before = problems.size();
    for (var name : expression.names().toList())
      if (!isKnown(name))
        problems.add(
            new Problem(
                place, "«" + name + "» is no name of this pattern", Nearest.advice(name, all())));
    asked(expression)
        .filter(of -> isKnown(of.name()))
        .forEach(of -> objection(of).ifPresent(wrong -> problems.add(wrong.at(place))));
    return problems.size() == before;
  }

  /// Checks a sentence.
  void check(Template sentence, Place place, List<Problem> problems) {
    for (var name : sentence.names())
      if (!isKnown(name))
        problems.add(
            new Problem(
                place, "«{" + name + "}» is no name of the pattern", Nearest.advice(name, all())));
    for (var hole : sentence.unread())
      problems.add(
          new Problem(
              place,
              "«{" + hole + "}» is no name, no value and no calculation",
              "write {queue}, {queue.retention} or {6 * worker.timeout}"));
    for (var value : sentence.values()) check(value, place, problems);
  }

  /// Checks that something can be stated of a name.
  void check(String name, String setting, Place place, List<Problem> problems) {
    if (written(name).isEmpty() || isOfOne(name, vocabulary.offering(setting))) return;
    problems.add(
        new Problem(
            place,
            "«" + setting + "» is no setting of what «" + name + "» may be",
            Nearest.advice(setting, each(name, Service::properties, Property::id))));
  }

  private record Wrong(String message, String advice) {
    Problem at(Place place) {
      return new Problem(place, message, advice);
    }
  }

  private static Stream<Expression.Of> asked(Expression expression) {
    return switch (expression) {
      case Expression.Figure _, Expression.Count _ -> Stream.of();
      case Expression.Of of -> Stream.of(of);
      case Expression.Gathered all -> Stream.of(new Expression.Of(all.name(), all.key()));
      case Expression.Joined two -> Stream.concat(asked(two.left()), asked(two.right()));
    };
  }

  private Optional<Wrong> objection(Expression.Of of) {
    var said = "«" + of.name() + "." + of.key() + "» is no ";
    if (OF_DRAWING.contains(of.name()))
      return vocabulary
          .objectionToDrawingKey(of.name(), of.key())
          .map(advice -> new Wrong(said + of.name() + " that is known", advice));
    if (of.key().startsWith(LIMIT)) {
      var limit = of.key().substring(LIMIT.length());
      return isOfOne(of.name(), vocabulary.bounding(limit))
          ? Optional.empty()
          : Optional.of(
              new Wrong(
                  said + "limit of what it may be",
                  Nearest.advice(limit, each(of.name(), Service::limits, Limit::id))));
    }
    if (vocabulary.isFact(of.key()) || isOfOne(of.name(), vocabulary.offering(of.key())))
      return Optional.empty();
    var known = each(of.name(), Service::properties, Property::id);
    return Optional.of(
        new Wrong(
            said + "setting of what it may be, and no fact",
            Nearest.advice(of.key(), vocabulary.andFacts(known))));
  }

  /// Whether a name may be of one of these services. Where it cannot be of any, it is misspelt,
  /// which is said elsewhere.
  private boolean isOfOne(String name, List<Service> services) {
    for (var service : services) if (may(name, service)) return true;
    return vocabulary.services().stream().noneMatch(service -> may(name, service));
  }

  /// What the services have that a name may be of.
  private <T> Set<String> each(
      String name, Function<Service, List<T>> having, Function<T, String> id) {
    return vocabulary.services().stream()
        .filter(service -> may(name, service))
        .flatMap(service -> having.apply(service).stream())
        .map(id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Where nothing is written of a name it may be anything.
  private boolean may(String name, Service service) {
    var written = written(name);
    for (var line : written) if (may(line, service)) return true;
    return written.isEmpty();
  }

  private List<Tree.Entries> written(String name) {
    return lines.getOrDefault(name, List.of());
  }

  private boolean may(Tree.Entries line, Service service) {
    return fits(line, "service", Set.of(service.id()))
        && fits(line, "trait", service.traits())
        && fits(line, "category", Set.of(service.category()));
  }

  private boolean fits(Tree.Entries line, String key, Set<String> values) {
    return line.get(key)
        .flatMap(tree -> new ConditionReader(this, new ArrayList<>()).read(tree))
        .map(condition ->
            switch (condition) {
              case Condition.Simple simple -> simple.fits(values);
              case Condition.Bound _, Condition.Like _ -> true;
            })
        .orElse(true);
  }
}
