package architutor.critique;

import architutor.facts.Facts;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.notation.Arrow;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the ways in which a pattern fits a drawing, by trying elements name by name.
///
/// No rule text can keep it busy for ever: after [#MOST_STEPS] tries it stops with what it has.
final class Matcher {
  /// Tries allowed for one pattern on one drawing; the shipped rules need fewer than ten per node.
  static final int MOST_STEPS = 500_000;

  private final Facts facts;
  private final Pattern pattern;
  private int steps;

  Matcher(Facts facts, Pattern pattern) {
    this.facts = facts;
    this.pattern = pattern;
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

  private boolean extend(Binding binding, Predicate<Binding> found) {
    var next = next(binding);
    if (next.isEmpty()) return !check(binding) || found.test(binding);
    for (var id : candidates(next.get(), binding)) {
      if (++steps > MOST_STEPS) return false;
      if (binding.uses(id)) continue;
      var more = binding.with(next.get(), id);
      if (holds(next.get(), id, more) && !extend(more, found)) return false;
    }
    return true;
  }

  /// The name with the fewest elements to try: one that is connected to a bound name, else the
  /// rarest.
  private Optional<String> next(Binding binding) {
    var open = pattern.names().stream().filter(n -> binding.get(n).isEmpty()).toList();
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
    for (var arrow : pattern.edges()) {
      if (arrow.path()) {
        if (arrow.to().equals(name) && binding.get(arrow.from()).isPresent())
          return facts.reached(binding.get(arrow.from()).get(), arrow.kinds());
        continue;
      }
      if (arrow.to().equals(name) && binding.get(arrow.from()).isPresent())
        return distinct(
            facts.from(binding.get(arrow.from()).get()).stream()
                .filter(e -> fits(arrow, e.kind()))
                .map(e -> e.to())
                .toList());
      if (arrow.from().equals(name) && binding.get(arrow.to()).isPresent())
        return distinct(
            facts.to(binding.get(arrow.to()).get()).stream()
                .filter(e -> fits(arrow, e.kind()))
                .map(e -> e.from())
                .toList());
    }
    return ofKind(name).orElseGet(() -> facts.diagram().nodes().stream().map(Node::id).toList());
  }

  private Optional<List<Id>> ofKind(String name) {
    for (var clause : pattern.clauses(name)) {
      if (!(clause.condition() instanceof Condition.OneOf one)) continue;
      if (clause.key().equals("service"))
        return Optional.of(
            distinct(one.words().stream().flatMap(w -> facts.ofService(w).stream()).toList()));
      if (clause.key().equals("trait"))
        return Optional.of(
            distinct(one.words().stream().flatMap(w -> facts.withTrait(w).stream()).toList()));
    }
    return Optional.empty();
  }

  private static List<Id> distinct(List<Id> ids) {
    if (ids.size() < 2) return ids;
    return List.copyOf(new LinkedHashSet<>(ids));
  }

  /// Clauses that speak of names not bound yet are left to [#check].
  private boolean holds(String name, Id id, Binding binding) {
    var kind =
        pattern.groups().containsKey(name)
            ? facts.diagram().group(id).isPresent()
            : facts.diagram().node(id).isPresent();
    var probe = new Probe(facts, binding);
    return kind
        && pattern.clauses(name).stream()
            .filter(c -> isReady(c.condition(), c.key(), binding))
            .allMatch(c -> probe.holds(id, c))
        && pattern.edges().stream()
            .filter(a -> a.from().equals(name) || a.to().equals(name))
            .allMatch(a -> connects(a, binding));
  }

  private static boolean isReady(Condition condition, String key, Binding binding) {
    return switch (condition) {
      case Condition.Bound(var _, Value.Of of) -> isBound(of.name(), binding);
      case Condition.Like like -> isBound(like.other().name(), binding);
      case Condition.OneOf one when key.equals("in") ->
          one.words().stream().allMatch(w -> isBound(w, binding));
      case Condition.OneOf _,
          Condition.NoneOf _,
          Condition.Bound _,
          Condition.Absent _,
          Condition.Present _ ->
          true;
    };
  }

  private static boolean isBound(String name, Binding binding) {
    return name.equals("requirement") || name.equals("workload") || binding.get(name).isPresent();
  }

  /// Everything once more when all names are bound, the names of the outer pattern included.
  private boolean check(Binding binding) {
    var probe = new Probe(facts, binding);
    return pattern.names().stream()
            .allMatch(name ->
                binding
                    .get(name)
                    .map(id -> pattern.clauses(name).stream().allMatch(c -> probe.holds(id, c)))
                    .orElse(true))
        && pattern.edges().stream().allMatch(a -> connects(a, binding));
  }

  private boolean connects(Arrow arrow, Binding binding) {
    var from = binding.get(arrow.from());
    var to = binding.get(arrow.to());
    if (from.isEmpty() || to.isEmpty()) return true;
    if (arrow.path()) return facts.reaches(from.get(), to.get(), arrow.kinds());
    return facts.from(from.get()).stream()
        .anyMatch(e -> e.to().equals(to.get()) && fits(arrow, e.kind()));
  }

  private static boolean fits(Arrow arrow, EdgeKind kind) {
    return arrow.kinds().isEmpty() || arrow.kinds().contains(kind);
  }
}
