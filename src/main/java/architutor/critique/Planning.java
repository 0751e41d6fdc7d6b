package architutor.critique;

import architutor.catalog.Catalog;
import architutor.critique.Plan.Gathering;
import architutor.critique.Plan.Step;
import architutor.facts.Facts;
import architutor.facts.Vertex;
import architutor.facts.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Makes a pattern ready: begins at the name that says most, goes on along connections, and checks
/// everything as early as can be.
final class Planning {
  private final Pattern pattern;
  private final Catalog catalog;
  private final List<String> names = new ArrayList<>();
  private final Set<String> bound = new LinkedHashSet<>();
  private final Set<Object> checked = new LinkedHashSet<>();
  private final Map<Link, BiPredicate<Facts, Vertex>> avoided = new HashMap<>();

  private Planning(Pattern pattern, List<String> outer, Catalog catalog) {
    this.pattern = pattern;
    this.catalog = catalog;
    names.addAll(outer);
    bound.addAll(outer);
    for (var name : pattern.names()) if (!names.contains(name)) names.add(name);
  }

  /// A plan that goes through all elements, or goes on from those of an outer pattern.
  static Plan of(Pattern pattern, List<String> outer, Catalog catalog) {
    return new Planning(pattern, outer, catalog).plan(outer.size(), Optional.empty());
  }

  /// A plan that is asked about one element after the other, which is what `name` stands for.
  static Plan anchored(Pattern pattern, String name, Catalog catalog) {
    return new Planning(pattern, List.of(), catalog).plan(0, Optional.of(name));
  }

  private Plan plan(int given, Optional<String> anchor) {
    var before = ready();
    var steps = new ArrayList<Step>();
    anchor.ifPresent(name -> steps.add(step(name, new Source.Anchor())));
    for (var next = next(); next.isPresent(); next = next())
      steps.add(step(next.get(), source(next.get())));
    var gatherings = new ArrayList<Gathering>();
    for (var name : pattern.many().keySet()) gatherings.add(gathering(name));
    bound.addAll(pattern.many().keySet());
    return new Plan(pattern, List.copyOf(names), given, before, steps, gatherings, ready());
  }

  private Step step(String name, Source source) {
    bound.add(name);
    return new Step(names.indexOf(name), source, ready());
  }

  /// What speaks of the name itself; it counts only those that certainly fit.
  private Gathering gathering(String name) {
    var source = source(name);
    bound.add(name);
    var checks = checks(name);
    bound.remove(name);
    var isPlain =
        checks.size() == pattern.clauses(name).size()
            && pattern.clauses(name).stream().allMatch(Feasible::isOwn);
    return new Gathering(names.indexOf(name), name, source, checks, isPlain);
  }

  private Optional<String> next() {
    return pattern.single().stream()
        .filter(n -> !bound.contains(n))
        .min((a, b) -> Integer.compare(cost(a), cost(b)));
  }

  private int cost(String name) {
    return switch (source(name)) {
      case Source.Anchor _ -> 0;
      case Source.Beside _, Source.Around _ -> 1;
      case Source.Along along -> along.services().isPresent() ? 2 : 3;
      case Source.Nodes nodes -> 4 + nodes.services().map(Set::size).orElse(1000);
      case Source.Groups _ -> 2000;
    };
  }

  private Source source(String name) {
    if (pattern.groups().containsKey(name))
      return holding(name)
          .<Source>map(n -> new Source.Around(names.indexOf(n)))
          .orElse(new Source.Groups());
    Optional<Source> along = Optional.empty();
    var services = Feasible.services(pattern, name, catalog);
    for (var link : pattern.links()) {
      var arrow = link.arrow();
      var isForth = arrow.to().equals(name) && isOne(arrow.from());
      var isBack = arrow.from().equals(name) && isOne(arrow.to());
      if (!isForth && !isBack) continue;
      var other = names.indexOf(isForth ? arrow.from() : arrow.to());
      if (!arrow.path()) return new Source.Beside(other, arrow.kinds(), !isForth);
      var way = way(link, isBack);
      along = along.or(() -> Optional.of(new Source.Along(other, way, services)));
    }
    return along.orElseGet(() -> Source.Nodes.of(services, Feasible.own(pattern, name)));
  }

  private boolean isOne(String name) {
    return bound.contains(name) && !pattern.many().containsKey(name);
  }

  /// A name that is bound already and said to stand in a group.
  private Optional<String> holding(String group) {
    return pattern.nodes().keySet().stream()
        .filter(this::isOne)
        .filter(n ->
            pattern.clauses(n).stream()
                .anyMatch(c ->
                    c.key().equals("in")
                        && c.condition() instanceof Condition.OneOf one
                        && one.words().equals(Set.of(group))))
        .findFirst();
  }

  /// All that can be checked now and was not before.
  private List<Check> ready() {
    var ready = new ArrayList<Check>();
    for (var name : pattern.single()) if (bound.contains(name)) ready.addAll(clauses(name));
    for (var link : pattern.links())
      if (isOne(link.arrow().from()) && isOne(link.arrow().to()) && checked.add(link))
        ready.add(check(link));
    for (var where : pattern.where())
      if (isReady(Stream.of(where.left(), where.right())) && checked.add(where))
        ready.add(new Check.Compared(where));
    return ready;
  }

  private List<Check> clauses(String name) {
    var ready = new ArrayList<Check>();
    for (var clause : pattern.clauses(name)) {
      var key = List.of(name, clause);
      if (isReady(clause) && checked.add(key)) ready.add(new Check.Of(names.indexOf(name), clause));
    }
    return ready;
  }

  private List<Check> checks(String name) {
    var checks = new ArrayList<Check>();
    for (var clause : pattern.clauses(name)) checks.add(new Check.Of(names.indexOf(name), clause));
    for (var link : pattern.links()) {
      var arrow = link.arrow();
      var other = arrow.from().equals(name) ? arrow.to() : arrow.from();
      if ((arrow.from().equals(name) || arrow.to().equals(name)) && isOne(other))
        checks.add(check(link));
    }
    return checks;
  }

  private Check check(Link link) {
    var from = names.indexOf(link.arrow().from());
    var to = names.indexOf(link.arrow().to());
    return link.arrow().path()
        ? new Check.Reached(from, to, way(link, false))
        : new Check.Connected(from, to, link);
  }

  private boolean isReady(Clause clause) {
    if (clause.key().equals("in") && clause.condition() instanceof Condition.OneOf one)
      return bound.containsAll(one.words());
    return isReady(clause.condition().others());
  }

  private boolean isReady(Stream<Expression> expressions) {
    return expressions
        .flatMap(Expression::names)
        .allMatch(n -> n.equals("requirement") || n.equals("workload") || bound.contains(n));
  }

  private Walk.Way way(Link link, boolean back) {
    return way(link, avoided.computeIfAbsent(link, Planning::avoided), back);
  }

  /// The way that a link goes.
  static Walk.Way way(Link link) {
    return way(link, avoided(link), false);
  }

  private static Walk.Way way(Link link, BiPredicate<Facts, Vertex> avoided, boolean back) {
    return link.avoiding().isEmpty()
        ? Walk.Way.free(link.arrow().kinds(), back)
        : new Walk.Way(link.arrow().kinds(), avoided, back);
  }

  private static BiPredicate<Facts, Vertex> avoided(Link link) {
    if (link.avoiding().isEmpty()) return Walk.Way.FREE;
    return (facts, vertex) -> {
      var probe = new Probe(facts, Holes.NONE);
      return link.avoiding().stream()
          .anyMatch(all -> all.stream().allMatch(c -> probe.holds(vertex, c)));
    };
  }
}
