package architutor.critique;

import architutor.catalog.Catalog;
import architutor.facts.Vertex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One pattern of a rule, ready to be asked of one element after the other.
///
/// @param rank the rule's place among all rules by id
/// @param alternative which of the rule's patterns it is
/// @param anchor the name that the element stands for; empty if the pattern names none
/// @param services ids of those that a node may be of; empty where any may
/// @param first what must hold of the element itself
/// @param isGroup whether it is a group
/// @param isFar whether it looks further than to the element's neighbours
/// @param isQuestion whether it only tells that the rule's question is to be put
record Anchored(
    Rule rule,
    int rank,
    int alternative,
    Plan plan,
    List<Plan> unless,
    Optional<String> anchor,
    Optional<Set<String>> services,
    List<Clause> first,
    boolean isGroup,
    boolean isFar,
    boolean isQuestion) {
  static Stream<Anchored> of(Rule rule, int rank, Catalog catalog) {
    return IntStream.range(0, rule.match().size())
        .boxed()
        .flatMap(nth -> {
          var pattern = rule.match().get(nth);
          var finding = of(rule, rank, nth, pattern, false, catalog);
          return rule.ask().isPresent()
              ? Stream.of(finding, of(rule, rank, nth, pattern.unanswered(), true, catalog))
              : Stream.of(finding);
        });
  }

  private static Anchored of(
      Rule rule, int rank, int nth, Pattern pattern, boolean isQuestion, Catalog catalog) {
    var anchor = anchor(pattern, rule.about(), catalog);
    var plan =
        anchor
            .map(name -> Planning.anchored(pattern, name, catalog))
            .orElseGet(() -> Planning.of(pattern, List.of(), catalog));
    var unless =
        rule.unless().stream()
            .map(p -> Planning.of(p, List.copyOf(pattern.single()), catalog))
            .toList();
    return new Anchored(
        rule,
        rank,
        nth,
        plan,
        unless,
        anchor,
        anchor.flatMap(name -> Feasible.services(pattern, name, catalog)),
        anchor.map(name -> Feasible.own(pattern, name)).orElse(List.of()),
        anchor.filter(pattern.groups()::containsKey).isPresent(),
        plan.isFar() || unless.stream().anyMatch(Plan::isFar),
        isQuestion);
  }

  /// The name to begin at: that of a node of the fewest services, of several the first that a
  /// finding is about; a group if there are only groups.
  private static Optional<String> anchor(Pattern pattern, List<String> about, Catalog catalog) {
    return pattern.single().stream()
        .min(
            Comparator.<String>comparingInt(name -> pattern.groups().containsKey(name) ? 1 : 0)
                .thenComparingInt(name ->
                    Feasible.services(pattern, name, catalog)
                        .map(Set::size)
                        .orElse(Integer.MAX_VALUE))
                .thenComparingInt(name -> about.contains(name) ? 0 : 1));
  }

  /// Whether a finding may be certain or may rest on what is not stated.
  boolean isLenient() {
    return !isQuestion && rule.severity() != Severity.INFO;
  }

  /// Whether the element itself leaves it possible that the rule fits.
  boolean mayFit(Vertex vertex, Probe probe) {
    for (var clause : first)
      if (!probe.holds(vertex, clause) && !(isLenient() && probe.isOpen(vertex, clause)))
        return false;
    return true;
  }
}
