package architutor.critique;

import architutor.facts.Facts;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.notation.Arrow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the ways in which a pattern fits a drawing, by trying elements name by name.
///
/// No rule text can keep it busy for ever: after [#MOST_STEPS] tries it stops with what it has.
final class Matcher {
  /// Tries allowed for one pattern on one drawing; the shipped rules need fewer than ten per node.
  static final int MOST_STEPS = 500_000;

  private final Facts facts;
  private final Pattern pattern;
  private final boolean lenient;
  private final Map<Link, Set<Id>> avoided = new HashMap<>();
  private int steps;

  /// @param lenient whether a clause counts as holding while a setting that it rests on is not
  ///   stated
  Matcher(Facts facts, Pattern pattern, boolean lenient) {
    this.facts = facts;
    this.pattern = pattern;
    this.lenient = lenient;
  }

  /// Calls back for each fit that extends a binding, in a stable order, until the callback says
  /// stop.
  ///
  /// @param found returns whether to go on
  void each(Binding start, Predicate<Binding> found) {
    var probe = new Probe(facts, start);
    if (pattern.drawing().stream().allMatch(probe::holds)) extend(start, found);
  }

  boolean fits(Binding start) {
    var hit = new ArrayList<Binding>();
    each(start, b -> !hit.add(b));
    return !hit.isEmpty();
  }

  /// What would have to be stated to be sure of a lenient fit.
  Set<Unstated> unstated(Binding binding) {
    var probe = new Probe(facts, binding);
    return Stream.concat(
            pattern.single().stream()
                .flatMap(name ->
                    binding.get(name).stream()
                        .flatMap(id ->
                            pattern.clauses(name).stream().flatMap(c -> probe.unstated(id, c)))),
            pattern.where().stream().flatMap(probe::unstated))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// All nodes on the paths of a fit, in their order.
  List<Id> path(Binding binding) {
    var path = new LinkedHashSet<Id>();
    for (var link : pattern.links()) {
      var arrow = link.arrow();
      if (!arrow.path()) continue;
      for (var from : binding.all(arrow.from()))
        for (var to : binding.all(arrow.to()))
          path.addAll(facts.path(from, to, arrow.kinds(), avoided(link)));
    }
    return List.copyOf(path);
  }

  private boolean extend(Binding binding, Predicate<Binding> found) {
    var next = next(binding);
    if (next.isEmpty()) {
      var whole = gathered(binding);
      return !check(whole) || found.test(whole);
    }
    for (var id : candidates(next.get(), binding)) {
      if (++steps > MOST_STEPS) return false;
      if (binding.uses(id)) continue;
      var more = binding.with(next.get(), id);
      if (holds(next.get(), id, more) && !extend(more, found)) return false;
    }
    return true;
  }

  /// All that fits each name of `many`, once the others are known.
  private Binding gathered(Binding binding) {
    var whole = binding;
    for (var name : pattern.many().keySet()) {
      var all = new ArrayList<Id>();
      for (var id : candidates(name, binding))
        if (!binding.uses(id) && holds(name, id, binding.with(name, id))) all.add(id);
      whole = whole.with(name, List.copyOf(all));
    }
    return whole;
  }

  /// The name with the fewest elements to try: one that is connected to a bound name, else the
  /// rarest.
  private Optional<String> next(Binding binding) {
    var open = pattern.single().stream().filter(n -> binding.get(n).isEmpty()).toList();
    if (open.size() < 2) return open.stream().findFirst();
    Optional<String> best = Optional.empty();
    var fewest = Integer.MAX_VALUE;
    for (var name : open) {
      var count = candidates(name, binding).size();
      if (count < fewest) {
        fewest = count;
        best = Optional.of(name);
      }
    }
    return best;
  }

  private List<Id> candidates(String name, Binding binding) {
    if (pattern.groups().containsKey(name))
      return facts.diagram().groups().stream().map(Group::id).toList();
    for (var link : pattern.links()) {
      var arrow = link.arrow();
      var from = binding.get(arrow.from());
      var to = binding.get(arrow.to());
      if (arrow.to().equals(name) && from.isPresent())
        return arrow.path()
            ? List.copyOf(facts.reached(from.get(), arrow.kinds(), avoided(link)))
            : ends(facts.from(from.get()), arrow, Edge::to);
      if (arrow.from().equals(name) && to.isPresent() && !arrow.path())
        return ends(facts.to(to.get()), arrow, Edge::from);
    }
    return ofKind(name).orElseGet(() -> facts.diagram().nodes().stream().map(Node::id).toList());
  }

  private static List<Id> ends(
      List<Edge> edges, Arrow arrow, java.util.function.Function<Edge, Id> end) {
    return edges.stream().filter(e -> fits(arrow, e.kind())).map(end).distinct().toList();
  }

  private Optional<List<Id>> ofKind(String name) {
    for (var clause : pattern.clauses(name)) {
      if (!(clause.condition() instanceof Condition.OneOf one)) continue;
      if (clause.key().equals("service"))
        return Optional.of(
            one.words().stream().flatMap(w -> facts.ofService(w).stream()).distinct().toList());
      if (clause.key().equals("trait"))
        return Optional.of(
            one.words().stream().flatMap(w -> facts.withTrait(w).stream()).distinct().toList());
    }
    return Optional.empty();
  }

  private Set<Id> avoided(Link link) {
    if (link.avoiding().isEmpty()) return Set.of();
    return avoided.computeIfAbsent(
        link,
        _ -> {
          var probe = new Probe(facts, Binding.NONE);
          return facts.diagram().nodes().stream()
              .map(Node::id)
              .filter(id ->
                  link.avoiding().stream()
                      .anyMatch(all -> all.stream().allMatch(c -> probe.holds(id, c))))
              .collect(Collectors.toSet());
        });
  }

  /// Clauses that speak of names not bound yet are left to [#check].
  private boolean holds(String name, Id id, Binding binding) {
    var isKind =
        pattern.groups().containsKey(name)
            ? facts.diagram().group(id).isPresent()
            : facts.diagram().node(id).isPresent();
    return isKind
        && pattern.clauses(name).stream()
            .filter(c -> isReady(c, binding))
            .allMatch(c -> holds(id, c, binding))
        && pattern.links().stream()
            .filter(l -> l.arrow().from().equals(name) || l.arrow().to().equals(name))
            .allMatch(l -> connects(l, binding));
  }

  private boolean holds(Id id, Clause clause, Binding binding) {
    var probe = new Probe(facts, binding);
    return probe.holds(id, clause) || (lenient && probe.unstated(id, clause).findAny().isPresent());
  }

  private static boolean isReady(Clause clause, Binding binding) {
    return (clause.condition() instanceof Condition.OneOf one && clause.key().equals("in"))
        ? one.words().stream().allMatch(binding::knows)
        : clause
            .condition()
            .others()
            .flatMap(Expression::names)
            .allMatch(n -> n.equals("requirement") || n.equals("workload") || binding.knows(n));
  }

  /// Everything once more when all names are bound, the names of the outer pattern included.
  private boolean check(Binding binding) {
    var probe = new Probe(facts, binding);
    return pattern.single().stream()
            .allMatch(name ->
                binding
                    .get(name)
                    .map(id -> pattern.clauses(name).stream().allMatch(c -> holds(id, c, binding)))
                    .orElse(true))
        && pattern.links().stream().allMatch(l -> connects(l, binding))
        && pattern.where().stream()
            .allMatch(w -> probe.holds(w) || (lenient && probe.unstated(w).findAny().isPresent()));
  }

  private boolean connects(Link link, Binding binding) {
    var arrow = link.arrow();
    var from = binding.get(arrow.from());
    var to = binding.get(arrow.to());
    if (from.isEmpty() || to.isEmpty()) return true;
    if (arrow.path())
      return facts.reached(from.get(), arrow.kinds(), avoided(link)).contains(to.get());
    return facts.from(from.get()).stream()
        .anyMatch(e -> e.to().equals(to.get()) && fits(arrow, e.kind()));
  }

  private static boolean fits(Arrow arrow, EdgeKind kind) {
    return arrow.kinds().isEmpty() || arrow.kinds().contains(kind);
  }
}
