package architutor.critique;

import architutor.catalog.Catalog;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One pattern of a rule, ready to be asked of one element after the other.
///
/// @param number its place among all that is asked
/// @param rank the rule's place among all rules by id
/// @param alternative which of the rule's patterns it is
/// @param anchor the name that the element stands for; empty if the pattern names none
/// @param services ids of those that a node may be of; empty where any may
/// @param isGroup whether it is a group
/// @param isFar whether it looks further than to the element's neighbours
/// @param isQuestion whether it only tells that the rule's question is to be put
/// @param spoken names of `many` that its sentences and fixes speak of
record Anchored(
    int number,
    Rule rule,
    int rank,
    int alternative,
    Plan plan,
    List<Plan> unless,
    Optional<String> anchor,
    Optional<Set<String>> services,
    boolean isGroup,
    boolean isFar,
    boolean isQuestion,
    Set<String> spoken) {
  static Stream<Anchored> of(Rule rule, int rank, Catalog catalog, IntSupplier numbers) {
    return IntStream.range(0, rule.match().size())
        .boxed()
        .flatMap(nth -> {
          var pattern = rule.match().get(nth);
          var finding = of(rule, rank, nth, pattern, false, catalog, numbers);
          return rule.ask().isPresent()
              ? Stream.of(
                  finding, of(rule, rank, nth, pattern.unanswered(), true, catalog, numbers))
              : Stream.of(finding);
        });
  }

  private static Anchored of(
      Rule rule,
      int rank,
      int nth,
      Pattern pattern,
      boolean isQuestion,
      Catalog catalog,
      IntSupplier numbers) {
    var feasible = new HashMap<String, Optional<Set<String>>>();
    for (var name : pattern.single()) feasible.put(name, Feasible.services(pattern, name, catalog));
    var anchor = anchor(pattern, rule.about(), feasible);
    var plan =
        anchor
            .map(name -> Planning.anchored(pattern, name, rule.about(), catalog))
            .orElseGet(() -> Planning.of(pattern, List.of(), catalog));
    var unless =
        rule.unless().stream()
            .map(p -> Planning.of(p, List.copyOf(pattern.single()), catalog))
            .toList();
    return new Anchored(
        numbers.getAsInt(),
        rule,
        rank,
        nth,
        plan,
        unless,
        anchor,
        anchor.flatMap(name -> feasible.getOrDefault(name, Optional.empty())),
        anchor.filter(pattern.groups()::containsKey).isPresent(),
        plan.isFar() || unless.stream().anyMatch(Plan::isFar),
        isQuestion,
        spoken(rule, pattern));
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

  /// The settings that it may ask for.
  Stream<String> asks() {
    return Stream.concat(Stream.of(plan), unless.stream()).flatMap(p -> p.asks().stream());
  }
}
