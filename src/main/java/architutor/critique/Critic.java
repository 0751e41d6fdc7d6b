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
import java.util.Set;

/// Holds a drawing against the rules.
public final class Critic {
  /// Ids of the rules that no pattern finds.
  static final Set<String> FOUND_BY_PROGRAM = Acceptances.RULES;

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

  /// All findings, worst first, then in the order of the rules, then of the drawing; those about
  /// acceptances come after the others.
  ///
  /// @param today decides which acceptances still hold
  public Critique review(Diagram diagram, LocalDate today) {
    var facts = Facts.of(diagram, catalog);
    var findings = new ArrayList<Finding>();
    for (var rule : asked) findings.addAll(findings(rule, facts));
    findings.sort(Comparator.comparing(Finding::severity));
    return acceptances.judged(facts, findings, today);
  }

  static List<Finding> findings(Rule rule, Facts facts) {
    if (rule.isFoundByProgram()) return List.of();
    var findings = new ArrayList<Finding>();
    var told = new HashSet<List<Id>>();
    var unless = rule.unless().stream().map(p -> new Matcher(facts, p, false)).toList();
    for (var pattern : rule.match())
      new Matcher(facts, pattern, false)
          .each(
              Binding.NONE,
              binding -> {
                var about = binding.all(rule.about());
                if (!told.contains(about) && unless.stream().noneMatch(m -> m.fits(binding))) {
                  told.add(about);
                  findings.add(finding(rule, pattern, facts, binding, about));
                }
                return true;
              });
    return findings;
  }

  private static Finding finding(
      Rule rule, Pattern pattern, Facts facts, Binding binding, List<Id> about) {
    var fixes =
        rule.cures().stream().flatMap(cure -> Curing.fix(facts, cure, binding).stream()).toList();
    return new Finding(
        rule,
        rule.say().fill(binding, facts),
        rule.why().fill(binding, facts),
        about,
        new Matcher(facts, pattern, false).path(binding),
        fixes);
  }
}
