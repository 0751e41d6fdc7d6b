package architutor.critique;

import architutor.catalog.Catalog;
import architutor.facts.Facts;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Holds a drawing against the rules.
public final class Critic {
  private final Catalog catalog;
  private final List<Rule> rules;

  public Critic(Catalog catalog, List<Rule> rules) {
    this.catalog = catalog;
    this.rules = List.copyOf(rules);
  }

  /// All findings, worst first, then in the order of the rules, then of the drawing.
  public Critique review(Diagram diagram) {
    var facts = Facts.of(diagram, catalog);
    var findings = new ArrayList<Finding>();
    for (var rule : rules) findings.addAll(findings(rule, facts));
    findings.sort(Comparator.comparing(Finding::severity));
    return new Critique(diagram, List.copyOf(findings));
  }

  static List<Finding> findings(Rule rule, Facts facts) {
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
