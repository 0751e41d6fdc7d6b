package architutor.critique;

import architutor.edit.Accept;
import architutor.edit.Unaccept;
import architutor.facts.Facts;
import architutor.model.Acceptance;
import architutor.model.Diagram;
import architutor.model.Id;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Sets aside what a person accepted, and says which acceptances no longer mean anything: else a
/// slip in a name, or a day long past, would hide a finding or keep a line that nobody dares to
/// take away.
///
/// @param own the rules about acceptances, by id; what has none is not remarked on
/// @param known ids of all rules there are
/// @param asked ids of the rules that were asked this time
record Acceptances(Map<String, Rule> own, Set<String> known, Set<String> asked) {
  private static final String UNUSED = "acceptance-unused";
  private static final String EXPIRED = "acceptance-expired";
  private static final String UNKNOWN_RULE = "acceptance-unknown-rule";

  /// Ids of the rules that are found here and by no pattern.
  static final Set<String> RULES = Set.of(UNUSED, EXPIRED, UNKNOWN_RULE);

  /// What the sentences of these rules may speak of.
  static final Set<String> HOLES = Set.of("rule", "reason", "until", "elements");

  /// How much longer an acceptance holds that is looked at again and still right.
  private static final Period LONGER = Period.ofMonths(3);

  static Acceptances of(List<Rule> rules, List<Rule> asked) {
    var own =
        asked.stream()
            .filter(Rule::isFoundByProgram)
            .collect(Collectors.toUnmodifiableMap(Rule::id, rule -> rule));
    return new Acceptances(own, ids(rules), ids(asked));
  }

  private static Set<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());
  }

  /// The acceptance that sets a match aside, if there is one.
  static Optional<Acceptance> valid(Diagram diagram, Match match, LocalDate today) {
    for (var one : diagram.remarks().accepted())
      if (one.covers(match.rule().id(), match.ids()) && !one.isExpired(today))
        return Optional.of(one);
    return Optional.empty();
  }

  /// What is to be said of the acceptances themselves.
  ///
  /// @param found all that the other rules found
  /// @param facts those of this version that nobody changes
  List<Finding> remarks(
      Diagram diagram, Supplier<Facts> facts, List<Match> found, LocalDate today) {
    return diagram.remarks().accepted().stream()
        .flatMap(one -> remark(diagram, facts, one, found, today).stream())
        .toList();
  }

  private Optional<Finding> remark(
      Diagram diagram,
      Supplier<Facts> facts,
      Acceptance acceptance,
      List<Match> found,
      LocalDate today) {
    var back = new Fix("Take the acceptance back", new Unaccept(acceptance));
    if (!known.contains(acceptance.rule()))
      return finding(diagram, facts, UNKNOWN_RULE, acceptance, List.of(back));
    var isUsed =
        found.stream().anyMatch(m -> acceptance.covers(m.rule().id(), m.ids()))
            || !asked.contains(acceptance.rule());
    if (!isUsed) return finding(diagram, facts, UNUSED, acceptance, List.of(back));
    if (!acceptance.isExpired(today)) return Optional.empty();
    var last = today.plus(LONGER);
    var extend = new Fix("Accept it until " + last, new Accept(acceptance.until(last)));
    return finding(diagram, facts, EXPIRED, acceptance, List.of(back, extend));
  }

  private Optional<Finding> finding(
      Diagram diagram, Supplier<Facts> facts, String id, Acceptance acceptance, List<Fix> fixes) {
    var there = acceptance.about().stream().filter(e -> diagram.find(e).isPresent()).toList();
    return Optional.ofNullable(own.get(id))
        .map(rule ->
            Finding.of(rule, there, said(rule, acceptance, fixes), facts, Optional.empty()));
  }

  private static Finding.Said said(Rule rule, Acceptance acceptance, List<Fix> fixes) {
    return new Finding.Said() {
      @Override
      public String message(Facts facts) {
        return rule.say().fill(words(acceptance, facts));
      }

      @Override
      public Finding.Details details(Facts facts) {
        return new Finding.Details(rule.why().fill(words(acceptance, facts)), List.of(), fixes);
      }
    };
  }

  private static Map<String, String> words(Acceptance acceptance, Facts facts) {
    return Map.of(
        "rule", acceptance.rule(),
        "reason", acceptance.reason(),
        "until", acceptance.until().map(LocalDate::toString).orElse(Template.UNKNOWN),
        "elements", names(facts, acceptance.about()));
  }

  private static String names(Facts facts, List<Id> about) {
    return about.isEmpty()
        ? "the whole design"
        : about.stream()
            .map(id -> facts.vertex(id).map(facts::nameOf).orElse(id.text()))
            .collect(Collectors.joining(", "));
  }
}
