package architutor.critique;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One pattern of a rule, ready to be asked of one element after the other.
///
/// @param rank the rule's place among all rules by id
/// @param alternative which of the rule's patterns it is
/// @param kinds what the element must be one of, such as `service:s3`; empty if that is not said
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
    List<String> kinds,
    boolean isGroup,
    boolean isFar,
    boolean isQuestion) {
  static Stream<Anchored> of(Rule rule, int rank) {
    return java.util.stream.IntStream.range(0, rule.match().size())
        .boxed()
        .flatMap(nth -> {
          var pattern = rule.match().get(nth);
          var finding = of(rule, rank, nth, pattern, false);
          return rule.ask().isPresent()
              ? Stream.of(finding, of(rule, rank, nth, pattern.unanswered(), true))
              : Stream.of(finding);
        });
  }

  private static Anchored of(Rule rule, int rank, int nth, Pattern pattern, boolean isQuestion) {
    var anchor = Planning.anchor(pattern, rule.about());
    var plan =
        anchor
            .map(name -> Planning.anchored(pattern, name))
            .orElseGet(() -> Planning.of(pattern, List.of()));
    var unless =
        rule.unless().stream().map(p -> Planning.of(p, List.copyOf(pattern.single()))).toList();
    return new Anchored(
        rule,
        rank,
        nth,
        plan,
        unless,
        anchor,
        anchor.map(name -> Planning.kinds(pattern, name)).orElse(List.of()),
        anchor.filter(pattern.groups()::containsKey).isPresent(),
        plan.isFar() || unless.stream().anyMatch(Plan::isFar),
        isQuestion);
  }
}
