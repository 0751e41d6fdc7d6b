package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Members;
import architutor.facts.Vertex;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A pattern made ready: in which order its names are tried, where the elements for each come from,
/// and what is checked as soon as it can be.
///
/// @param names the names that mean one element each, those of an outer pattern first
/// @param given how many of them an outer pattern has found elements for
/// @param gates what must hold of the drawing before anything is tried
/// @param before what is checked of what an outer pattern found
/// @param steps one for each further name
/// @param gatherings the names that stand for all that fit
/// @param after what is checked when everything is known
/// @param settled the step after which it is known what a finding would be about, or -1
record Plan(
    Pattern pattern,
    List<String> names,
    int given,
    List<Clause> gates,
    List<Check> before,
    List<Step> steps,
    List<Gathering> gatherings,
    List<Check> after,
    int settled) {
  /// Go on with the next candidate of the last name.
  private static final int ON = Integer.MAX_VALUE;

  /// Try nothing more.
  private static final int STOP = -1;

  /// A name that elements are tried for.
  record Step(int name, Source source, List<Check> checks) {}

  /// A name of `many`; while its elements are tried it stands at `name` for one after the other.
  ///
  /// @param question those that fit, if it says nothing of others: they are then gathered when
  ///   somebody asks
  record Gathering(
      int name,
      String word,
      Source source,
      List<Check> checks,
      Optional<Members.Question> question) {}

  /// What wants to know of each fit.
  interface Taker {
    /// Whether enough is known of what a finding would be about.
    boolean isSettled(Fit fit);

    /// @return whether to look for more
    boolean take(Fit fit);
  }

  /// What wants to know whether there is a fit.
  private static final class Any implements Taker {
    private boolean hasFit;

    @Override
    public boolean isSettled(Fit fit) {
      return false;
    }

    @Override
    public boolean take(Fit fit) {
      hasFit = true;
      return false;
    }
  }

  int size() {
    return names.size();
  }

  String name(int index) {
    return names.get(index);
  }

  int index(String name) {
    for (var i = 0; i < names.size(); i++) if (names.get(i).equals(name)) return i;
    return -1;
  }

  /// How far it looks from the elements that it tries.
  Reach reach() {
    var sources =
        Stream.concat(steps.stream().map(Step::source), gatherings.stream().map(Gathering::source));
    return Stream.concat(sources.map(Source::reach), checks().map(Check::reach))
        .reduce(Reach.NEIGHBOURS, Reach::or);
  }

  private Stream<Check> checks() {
    return Stream.of(
            before.stream(),
            steps.stream().flatMap(s -> s.checks().stream()),
            gatherings.stream().flatMap(g -> g.checks().stream()),
            after.stream())
        .flatMap(all -> all);
  }

  /// The settings that it may ask for.
  Set<String> asks() {
    return Stream.concat(
            pattern.allClauses().flatMap(Plan::asks),
            Stream.concat(
                pattern.links().stream()
                    .flatMap(l -> l.avoiding().stream())
                    .flatMap(List::stream)
                    .flatMap(Plan::asks),
                pattern.where().stream()
                    .flatMap(w -> Stream.concat(w.left().keys(), w.right().keys()))))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> asks(Clause clause) {
    return Stream.concat(
        Stream.of(clause.key()), clause.condition().others().flatMap(Expression::keys));
  }

  /// Whether it fits somehow with what an outer pattern found.
  ///
  /// @param fit one of its own
  /// @return whether it does; yes too if it was too much to find out, so that no finding is raised
  boolean fits(Fit fit) {
    var any = new Any();
    each(fit, any);
    return any.hasFit || fit.isExhausted();
  }

  /// Tells of each fit, in a stable order.
  void each(Fit fit, Taker taker) {
    fit.begin();
    if (isReady(fit)) extend(fit, 0, taker);
  }

  /// The same with one element for the name whose source is [Source.Anchor].
  void each(Fit fit, Vertex anchor, Taker taker) {
    fit.begin();
    if (isReady(fit)) attempt(fit, 0, anchor, taker);
  }

  private boolean isReady(Fit fit) {
    for (var i = 0; i < gates.size(); i++) if (!fit.probe.holds(gates.get(i))) return false;
    return allHold(before, fit);
  }

  /// @return the step to go on at, which is an earlier one once there is nothing more to find here
  private int extend(Fit fit, int at, Taker taker) {
    if (at == steps.size()) return finish(fit, taker);
    var candidates = steps.get(at).source().candidates(fit);
    for (var i = 0; i < candidates.size(); i++) {
      var next = attempt(fit, at, candidates.get(i), taker);
      if (next < at) return next;
    }
    return ON;
  }

  private int attempt(Fit fit, int at, Vertex vertex, Taker taker) {
    if (!fit.step()) return STOP;
    var step = steps.get(at);
    if (!fit.bind(step.name(), vertex)) return ON;
    var open = fit.open();
    var isTried = allHold(step.checks(), fit) && !(at == settled && taker.isSettled(fit));
    var next = isTried ? extend(fit, at + 1, taker) : ON;
    fit.forget(open);
    fit.free(step.name());
    return next;
  }

  private int finish(Fit fit, Taker taker) {
    if (!gatherings.isEmpty() && !gather(fit)) return STOP;
    var open = fit.open();
    var next = ON;
    if (allHold(after, fit)) {
      if (!taker.take(fit)) next = STOP;
      else if (settled >= 0 && taker.isSettled(fit)) next = settled;
    }
    fit.forget(open);
    return next;
  }

  /// Gathers only those that certainly fit.
  private boolean gather(Fit fit) {
    fit.scatter();
    var lenient = fit.lenient(false);
    var isDone = true;
    for (var nth = 0; nth < gatherings.size() && isDone; nth++)
      if (gatherings.get(nth).question().isEmpty()) isDone = gather(fit, nth);
    fit.lenient(lenient);
    return isDone;
  }

  private boolean gather(Fit fit, int nth) {
    var gathering = gatherings.get(nth);
    var all = new ArrayList<Vertex>();
    for (var vertex : gathering.source().candidates(fit)) {
      if (!fit.step()) return false;
      if (!fit.bind(gathering.name(), vertex)) continue;
      if (allHold(gathering.checks(), fit)) all.add(vertex);
      fit.free(gathering.name());
    }
    fit.gather(nth, all);
    return true;
  }

  /// Counts, since an iterator for each list is a third of the work.
  private static boolean allHold(List<Check> checks, Fit fit) {
    for (var i = 0; i < checks.size(); i++) if (!checks.get(i).holds(fit)) return false;
    return true;
  }

  /// All nodes on the paths of a fit, in their order.
  List<Id> path(Facts facts, Holes holes) {
    var path = new LinkedHashSet<Id>();
    for (var link : pattern.links()) {
      if (!link.arrow().path()) continue;
      var way = Avoiding.way(link, false, new HashMap<>());
      for (var from : holes.all(link.arrow().from()))
        for (var to : holes.all(link.arrow().to()))
          facts.path(from, way, to).forEach(v -> path.add(v.id()));
    }
    return List.copyOf(path);
  }
}
