package architutor.critique;

import architutor.catalog.Catalog;
import architutor.critique.Plan.Gathering;
import architutor.critique.Plan.Step;
import architutor.facts.Facts;
import architutor.facts.Members;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes a pattern ready: begins at the name that says most, goes on along connections, and checks
/// everything as early as can be, but last what is much work to find out.
final class Planning {
  private final Pattern pattern;
  private final Catalog catalog;
  private final List<String> names = new ArrayList<>();
  private final Set<String> bound = new LinkedHashSet<>();
  private final Set<Object> checked = new LinkedHashSet<>();
  private final Map<String, Optional<Set<String>>> services = new HashMap<>();

  private final Map<Avoiding, Avoiding> avoided;

  private Planning(
      Pattern pattern, List<String> outer, Catalog catalog, Map<Avoiding, Avoiding> avoided) {
    this.pattern = pattern;
    this.catalog = catalog;
    this.avoided = avoided;
    names.addAll(outer);
    bound.addAll(outer);
    for (var name : pattern.names()) if (!names.contains(name)) names.add(name);
  }

  /// A plan that goes through all elements, or goes on from those of an outer pattern.
  static Plan of(Pattern pattern, List<String> outer, Catalog catalog) {
    return of(pattern, outer, catalog, new HashMap<>());
  }

  /// @param avoided what other plans avoid, so that equal ones share it
  static Plan of(
      Pattern pattern, List<String> outer, Catalog catalog, Map<Avoiding, Avoiding> avoided) {
    return new Planning(pattern, outer, catalog, avoided)
        .plan(outer.size(), Optional.empty(), List.of());
  }

  /// A plan that is asked about one element after the other, which is what `name` stands for.
  ///
  /// @param about the names that a finding would be about
  static Plan anchored(
      Pattern pattern,
      String name,
      List<String> about,
      Catalog catalog,
      Map<Avoiding, Avoiding> avoided) {
    return new Planning(pattern, List.of(), catalog, avoided).plan(0, Optional.of(name), about);
  }

  private Plan plan(int given, Optional<String> anchor, List<String> about) {
    var before = List.copyOf(ready());
    var steps = new ArrayList<Step>();
    anchor.ifPresent(name -> steps.add(step(name, new Source.Anchor())));
    for (var next = next(); next.isPresent(); next = next())
      steps.add(step(next.get(), source(next.get())));
    postpone(steps);
    var gatherings = new ArrayList<Gathering>();
    for (var name : pattern.many().keySet()) gatherings.add(gathering(name));
    var counted = counted(gatherings);
    bound.addAll(pattern.many().keySet());
    var after = new ArrayList<>(counted);
    after.addAll(ready());
    return new Plan(
        pattern,
        List.copyOf(names),
        given,
        gates(),
        before,
        List.copyOf(steps),
        List.copyOf(gatherings),
        List.copyOf(after),
        settled(steps, about));
  }

  /// What the drawing must have for any figure or comparison to come out.
  private List<Clause> gates() {
    var gates = new LinkedHashSet<>(pattern.drawing());
    for (var of : Feasible.needed(pattern))
      if (isOfDrawing(of.name()))
        gates.add(new Clause(of.name() + "." + of.key(), new Condition.Present()));
    return List.copyOf(gates);
  }

  private static boolean isOfDrawing(String name) {
    return name.equals("requirement") || name.equals("workload");
  }

  private int settled(List<Step> steps, List<String> about) {
    var open = new HashSet<>(about);
    for (var at = 0; at < steps.size() && !about.isEmpty(); at++) {
      open.remove(names.get(steps.get(at).name()));
      if (open.isEmpty()) return at;
    }
    return -1;
  }

  /// A source that offers nodes of feasible services only makes it needless to ask for these.
  private Step step(String name, Source source) {
    bound.add(name);
    var own = names.indexOf(name);
    var checks = new ArrayList<Check>();
    if (source instanceof Source.Beside)
      services(name).ifPresent(all -> checks.add(new Check.Serves(own, all)));
    for (var check : ready())
      if (!(check instanceof Check.Of of
          && of.name() == own
          && Feasible.isOfService(of.test().clause()))) checks.add(check);
    checks.sort(Comparator.comparingInt(Check::cost));
    return new Step(own, source, List.copyOf(checks));
  }

  private Optional<Set<String>> services(String name) {
    return services.computeIfAbsent(name, n -> Feasible.services(pattern, n, catalog));
  }

  /// What rests on much of the drawing is asked when all else holds.
  private static void postpone(List<Step> steps) {
    var late = new ArrayList<Check>();
    for (var at = 0; at < steps.size() - 1; at++) {
      var step = steps.get(at);
      var here = step.checks().stream().filter(c -> !isMuchWork(c)).toList();
      step.checks().stream().filter(Planning::isMuchWork).forEach(late::add);
      steps.set(at, new Step(step.name(), step.source(), here));
    }
    if (late.isEmpty()) return;
    var last = steps.removeLast();
    var checks = new ArrayList<>(last.checks());
    checks.addAll(late);
    steps.add(new Step(last.name(), last.source(), List.copyOf(checks)));
  }

  private static boolean isMuchWork(Check check) {
    return (check instanceof Check.Of || check instanceof Check.Compared)
        && check.reach() != Reach.NEIGHBOURS;
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
    return new Gathering(
        names.indexOf(name),
        name,
        source,
        checks,
        isPlain && source instanceof Source.Nodes nodes
            ? Optional.of(nodes.certain())
            : Optional.empty());
  }

  /// Comparisons that only ask whether there are so many.
  private List<Check> counted(List<Gathering> gatherings) {
    var counted = new ArrayList<Check>();
    for (var where : pattern.where())
      for (var gathering : gatherings)
        if (isStated(gathering) && !checked.contains(where))
          many(where, gathering)
              .ifPresent(check -> {
                checked.add(where);
                counted.add(check);
              });
    return counted;
  }

  /// Whether it rests on what was stated of its elements only, so that whoever looks at one of them
  /// knows whether it is one of these.
  private boolean isStated(Gathering gathering) {
    return gathering.question().isPresent()
        && pattern.clauses(gathering.word()).stream().noneMatch(c -> Facts.isFact(c.key()));
  }

  private static Optional<Check> many(Where where, Gathering gathering) {
    if (!(where.left() instanceof Expression.Count count)
        || !(where.right() instanceof Expression.Figure figure)
        || !count.name().equals(gathering.word())
        || !figure.amount().isComparable(Amount.count(0))) return Optional.empty();
    var bound = figure.amount().base();
    var isOver = where.side() == Condition.Side.ABOVE || where.side() == Condition.Side.AT_MOST;
    var number = (int) (isOver ? Math.floor(bound) + 1 : Math.ceil(bound));
    var isLeast = where.side() == Condition.Side.ABOVE || where.side() == Condition.Side.AT_LEAST;
    return Optional.of(new Check.Many(gathering.question().orElseThrow(), number, isLeast));
  }

  private Optional<String> next() {
    return pattern.single().stream()
        .filter(n -> !bound.contains(n))
        .min(Comparator.comparingInt(name -> source(name).cost()));
  }

  private Source source(String name) {
    if (pattern.groups().containsKey(name))
      return holding(name)
          .<Source>map(n -> new Source.Around(names.indexOf(n)))
          .orElse(new Source.Groups());
    Optional<Link> path = Optional.empty();
    for (var link : pattern.links()) {
      var arrow = link.arrow();
      if (!isBetween(link, name)) continue;
      var isBack = arrow.from().equals(name);
      if (!arrow.path())
        return new Source.Beside(names.indexOf(other(link, name)), arrow.kinds(), isBack);
      path = path.or(() -> Optional.of(link));
    }
    var services = services(name);
    return path.<Source>map(link ->
            new Source.Along(
                names.indexOf(other(link, name)),
                Avoiding.way(link, link.arrow().from().equals(name), avoided),
                services))
        .orElseGet(() -> nodes(services, Feasible.own(pattern, name)));
  }

  private static Source nodes(Optional<Set<String>> services, List<Clause> own) {
    var loose = new Members.Question(services, Set.of(), (_, _) -> true);
    var tests = Test.all(own);
    var asks = own.stream().map(Clause::key).collect(Collectors.toUnmodifiableSet());
    var certain =
        new Members.Question(
            services,
            asks,
            (facts, vertex) -> {
              var probe = new Probe(facts, Holes.NONE);
              for (var test : tests) if (probe.test(vertex, test) != Truth.YES) return false;
              return true;
            });
    return new Source.Nodes(own.isEmpty() ? loose : certain, loose);
  }

  /// Whether a link leads between a name and one that is bound already.
  private boolean isBetween(Link link, String name) {
    var arrow = link.arrow();
    return (arrow.from().equals(name) || arrow.to().equals(name)) && isOne(other(link, name));
  }

  private static String other(Link link, String name) {
    return link.arrow().from().equals(name) ? link.arrow().to() : link.arrow().from();
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
        ready.add(compared(where));
    return ready;
  }

  private static Check compared(Where where) {
    var isFar = Stream.concat(where.left().keys(), where.right().keys()).anyMatch(Facts::isFar);
    return new Check.Compared(where, isFar ? Reach.PATHS : Reach.NEIGHBOURS);
  }

  private List<Check> clauses(String name) {
    var ready = new ArrayList<Check>();
    for (var clause : pattern.clauses(name)) {
      var key = List.of(name, clause);
      if (isReady(clause) && checked.add(key))
        ready.add(new Check.Of(names.indexOf(name), Test.of(clause)));
    }
    return ready;
  }

  private List<Check> checks(String name) {
    var checks = new ArrayList<Check>();
    for (var clause : pattern.clauses(name))
      checks.add(new Check.Of(names.indexOf(name), Test.of(clause)));
    for (var link : pattern.links()) if (isBetween(link, name)) checks.add(check(link));
    return checks;
  }

  private Check check(Link link) {
    var from = names.indexOf(link.arrow().from());
    var to = names.indexOf(link.arrow().to());
    return link.arrow().path()
        ? new Check.Reached(from, to, Avoiding.way(link, false, avoided))
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
        .allMatch(n -> isOfDrawing(n) || bound.contains(n));
  }
}
