package architutor.critique;

import architutor.catalog.Catalog;
import architutor.facts.Facts;
import architutor.model.Diagram;
import architutor.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds a drawing against the rules.
public final class Critic {
  /// Ids of the rules that no pattern finds.
  static final Set<String> FOUND_BY_PROGRAM =
      Stream.concat(Acceptances.RULES.stream(), Stream.of(NotStated.RULE))
          .collect(Collectors.toUnmodifiableSet());

  /// What their sentences may speak of.
  static final Set<String> HOLES =
      Stream.concat(Acceptances.HOLES.stream(), NotStated.HOLES.stream())
          .collect(Collectors.toUnmodifiableSet());

  /// A note about more settings than that would guess.
  private static final int MOST_UNSTATED = 2;

  private final Catalog catalog;
  private final List<Rule> rules;
  private final List<Rule> asked;
  private final Acceptances acceptances;

  public Critic(Catalog catalog, List<Rule> rules) {
    this(catalog, rules, rules);
  }

  private Critic(Catalog catalog, List<Rule> rules, List<Rule> asked) {
    this.catalog = catalog;
    this.rules = List.copyOf(rules);
    this.asked = List.copyOf(asked);
    this.acceptances = Acceptances.of(rules, asked);
  }

  /// One that asks only the rules that a profile keeps, but knows the others.
  public Critic by(Profile profile) {
    return new Critic(catalog, rules, rules.stream().filter(profile::keeps).toList());
  }

  /// All findings, worst first, then by rule, then in the order of the drawing.
  ///
  /// @param today decides which acceptances still hold
  public Critique review(Diagram diagram, LocalDate today) {
    var facts = Facts.of(diagram, catalog);
    var findings = new ArrayList<Finding>();
    for (var rule : asked) findings.addAll(findings(rule, facts));
    findings.addAll(notStated(facts));
    findings.sort(Comparator.comparing(Finding::severity));
    return acceptances.judged(facts, Consequences.folded(findings), today).asking(questions(facts));
  }

  private List<Finding> notStated(Facts facts) {
    var own = asked.stream().filter(r -> r.id().equals(NotStated.RULE)).findFirst();
    if (own.isEmpty()) return List.of();
    var notStated = new NotStated(own.get(), facts);
    for (var rule : asked)
      if (rule.severity() != Severity.INFO)
        each(
            rule,
            facts,
            true,
            (matcher, binding) -> {
              var settings = matcher.unstated(binding);
              if (!settings.isEmpty() && settings.size() <= MOST_UNSTATED)
                notStated.add(rule, binding, settings);
            });
    return notStated.findings();
  }

  /// The questions that this drawing raises, in the order of the rules.
  private List<Question> questions(Facts facts) {
    var answers = facts.diagram().remarks().answers();
    return asked.stream()
        .filter(rule -> rule.ask().isPresent())
        .filter(rule ->
            rule.match().stream()
                .map(Pattern::unanswered)
                .anyMatch(p -> new Matcher(facts, p, false).fits(Binding.NONE)))
        .map(rule -> new Question(rule, Optional.ofNullable(answers.get(rule.id()))))
        .toList();
  }

  static List<Finding> findings(Rule rule, Facts facts) {
    var findings = new ArrayList<Finding>();
    var told = new HashSet<List<Id>>();
    each(
        rule,
        facts,
        false,
        (matcher, binding) -> {
          var about = binding.all(rule.about());
          if (told.add(about)) findings.add(finding(rule, matcher, facts, binding, about));
        });
    return findings;
  }

  /// Every way in which a rule fits.
  private static void each(
      Rule rule, Facts facts, boolean lenient, BiConsumer<Matcher, Binding> found) {
    var unless = rule.unless().stream().map(p -> new Matcher(facts, p, false)).toList();
    for (var pattern : rule.match()) {
      var matcher = new Matcher(facts, pattern, lenient);
      matcher.each(
          Binding.NONE,
          binding -> {
            if (unless.stream().noneMatch(m -> m.fits(binding))) found.accept(matcher, binding);
            return true;
          });
    }
  }

  private static Finding finding(
      Rule rule, Matcher matcher, Facts facts, Binding binding, List<Id> about) {
    var fixes =
        rule.cures().stream().flatMap(cure -> Curing.fix(facts, cure, binding).stream()).toList();
    return new Finding(
        rule,
        rule.say().fill(binding, facts),
        rule.why().fill(binding, facts),
        about,
        matcher.path(binding),
        fixes,
        Optional.empty());
  }
}
