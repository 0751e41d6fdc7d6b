package architutor.critique;

import architutor.catalog.Catalog;
import architutor.facts.Facts;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.text.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Runs the examples inside rules: a bad one must be found, about the right elements; a good one
/// must not; and each fix must silence what it cures without a new error.
public final class Examiner {
  private final Catalog catalog;
  private final List<Rule> all;

  /// @param all the rules among which a fix must add no error
  public Examiner(Catalog catalog, List<Rule> all) {
    this.catalog = catalog;
    this.all = all;
  }

  /// What does not hold of a rule.
  public List<Problem> examine(Rule rule) {
    var problems = new ArrayList<Problem>();
    for (var example : rule.good())
      if (!found(rule, example.diagram()).isEmpty())
        complain(problems, rule, example, "it is found, but should not be");
    for (var example : rule.bad()) {
      var found = found(rule, example.diagram());
      var about = new TreeSet<Id>();
      found.forEach(f -> about.addAll(f.about()));
      if (found.isEmpty()) complain(problems, rule, example, "it is not found");
      else if (!about.equals(new TreeSet<>(example.finds())))
        complain(problems, rule, example, "it is found about " + about);
      for (var finding : found)
        for (var fix : finding.fixes()) tryOut(problems, rule, example, finding, fix);
    }
    return problems;
  }

  private void tryOut(
      List<Problem> problems, Rule rule, Example example, Finding finding, Fix fix) {
    var mended = fix.edit().applyTo(example.diagram());
    var what = "the fix «" + fix.title() + "» ";
    if (mended.equals(example.diagram()))
      complain(problems, rule, example, what + "changes nothing");
    if (found(rule, mended).stream().anyMatch(f -> f.about().equals(finding.about())))
      complain(problems, rule, example, what + "does not cure it");
    var errors = errors(mended);
    errors.removeAll(errors(example.diagram()));
    if (!errors.isEmpty()) complain(problems, rule, example, what + "brings errors: " + errors);
  }

  private List<Finding> found(Rule rule, Diagram diagram) {
    return Critic.findings(rule, Facts.of(diagram, catalog));
  }

  private Set<String> errors(Diagram diagram) {
    var ids = new HashSet<String>();
    for (var rule : all)
      if (rule.severity() == Severity.ERROR && !found(rule, diagram).isEmpty()) ids.add(rule.id());
    return ids;
  }

  private static void complain(List<Problem> problems, Rule rule, Example example, String what) {
    problems.add(
        new Problem(
            example.place(),
            rule.id() + ", «" + example.name() + "»: " + what,
            "change the example or the rule"));
  }
}
