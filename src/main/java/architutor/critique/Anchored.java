package architutor.critique;

import architutor.catalog.Catalog;
import architutor.text.Once;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One pattern of a rule, to be asked of one element after the other. Most drawings need few of the
/// rules, so it is made ready when it is first asked.
///
/// @param number its place among all that is asked
/// @param rank the rule's place among all rules by id
/// @param alternative which of the rule's patterns it is
/// @param anchor the name that the element stands for; empty if the pattern names none
/// @param services ids of those that a node may be of; empty where any may
/// @param isGroup whether it is a group
/// @param isQuestion whether it only tells that the rule's question is to be put
record Anchored(
    int number,
    Rule rule,
    int rank,
    int alternative,
    Optional<String> anchor,
    Optional<Set<String>> services,
    boolean isGroup,
    boolean isQuestion,
    Supplier<Ready> ready) {
  /// @param reach how far it looks from the element
  /// @param asks the settings that it may ask for
  /// @param spoken names of `many` that its sentences and fixes speak of
  private record Ready(
      Plan plan, List<Plan> unless, Reach reach, Set<String> asks, Supplier<Set<String>> spoken) {}

  static Stream<Anchored> of(
      Rule rule, int rank, Catalog catalog, IntSupplier numbers, Map<Avoiding, Avoiding> avoided) {
    return IntStream.range(0, rule.match().size())
        .boxed()
        .flatMap(nth -> {
          var pattern = rule.match().get(nth);
          var finding = of(rule, rank, nth, pattern, false, catalog, numbers.getAsInt(), avoided);
          if (rule.ask().isEmpty()) return Stream.of(finding);
          var open = pattern.unanswered();
          return Stream.of(
              finding, of(rule, rank, nth, open, true, catalog, numbers.getAsInt(), avoided));
        });
  }

  private static Anchored of(
      Rule rule,
      int rank,
      int nth,
      Pattern pattern,
      boolean isQuestion,
      Catalog catalog,
      int number,
      Map<Avoiding, Avoiding> avoided) {
    var feasible = new HashMap<String, Optional<Set<String>>>();
    for (var name : pattern.single()) feasible.put(name, Feasible.services(pattern, name, catalog));
    var anchor = anchor(pattern, rule.about(), feasible);
    return new Anchored(
        number,
        rule,
        rank,
        nth,
        anchor,
        anchor.flatMap(name -> feasible.getOrDefault(name, Optional.empty())),
        anchor.filter(pattern.groups()::containsKey).isPresent(),
        isQuestion,
        Once.of(() -> ready(rule, pattern, anchor, catalog, avoided)));
  }

  private static Ready ready(
      Rule rule,
      Pattern pattern,
      Optional<String> anchor,
      Catalog catalog,
      Map<Avoiding, Avoiding> avoided) {
    var plan =
        anchor
            .map(name -> Planning.anchored(pattern, name, rule.about(), catalog, avoided))
            .orElseGet(() -> Planning.of(pattern, List.of(), catalog, avoided));
    var unless = new ArrayList<Plan>();
    var asks = new HashSet<>(plan.asks());
    var reach = plan.reach();
    for (var excuse : rule.unless()) {
      var other = Planning.of(excuse, List.copyOf(pattern.single()), catalog, avoided);
      unless.add(other);
      asks.addAll(other.asks());
      reach = reach.or(other.reach());
    }
    return new Ready(plan, unless, reach, asks, Once.of(() -> spoken(rule, pattern)));
  }

  /// The name to begin at: that of a node of the fewest services, of several the first that a
  /// finding is about; a group if there are only groups.
  private static Optional<String> anchor(
      Pattern pattern, List<String> about, Map<String, Optional<Set<String>>> feasible) {
    return pattern.single().stream()
        .min(
            Comparator.<String>comparingInt(name -> pattern.groups().containsKey(name) ? 1 : 0)
                .thenComparingInt(name ->
                    feasible
                        .getOrDefault(name, Optional.empty())
                        .map(Set::size)
                        .orElse(Integer.MAX_VALUE))
                .thenComparingInt(name -> about.contains(name) ? 0 : 1));
  }

  private static Set<String> spoken(Rule rule, Pattern pattern) {
    if (pattern.many().isEmpty()) return Set.of();
    var spoken = new HashSet<>(pattern.many().keySet());
    var said = new HashSet<>(rule.about());
    said.addAll(rule.say().names());
    said.addAll(rule.why().names());
    for (var link : pattern.links()) {
      said.add(link.arrow().from());
      said.add(link.arrow().to());
    }
    for (var cure : rule.cures()) {
      said.addAll(cure.names());
      cure.when().forEach(when -> said.addAll(when.spoken()));
    }
    spoken.retainAll(said);
    return spoken;
  }

  /// Whether a finding may be certain or may rest on what is not stated.
  boolean isLenient() {
    return !isQuestion && rule.severity() != Severity.INFO;
  }

  Plan plan() {
    return ready.get().plan();
  }

  List<Plan> unless() {
    return ready.get().unless();
  }

  /// How far it looks from the element.
  Reach reach() {
    return ready.get().reach();
  }

  /// The settings that it may ask for.
  Set<String> asks() {
    return ready.get().asks();
  }

  /// Names of `many` that its sentences and fixes speak of.
  Set<String> spoken() {
    return ready.get().spoken().get();
  }
}
