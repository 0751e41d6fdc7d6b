package architutor.critique;

import architutor.catalog.Catalog;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Runs the examples inside rules: a bad one must be found, about the right elements; a good one
/// must not; and each fix must silence what it cures without a new error.
public final class Examiner {
  /// Examples accept nothing, so the day does not matter.
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private final Catalog catalog;
  private final Critic errors;

  /// @param all the rules among which a fix must add no error
  public Examiner(Catalog catalog, List<Rule> all) {
    this.catalog = catalog;
    this.errors =
        new Critic(catalog, all.stream().filter(r -> r.severity() == Severity.ERROR).toList());
  }

  /// What does not hold of a rule.
  public List<Problem> examine(Rule rule) {
    var critic = new Critic(catalog, List.of(rule));
    var problems = new ArrayList<>(judge(rule, critic));
    for (var example : rule.bad())
      for (var finding : found(critic, example.diagram()))
        for (var fix : finding.fixes()) tryOut(problems, rule, critic, example, finding, fix);
    return problems;
  }

  /// What does not hold of its examples, the fixes left aside.
  private static List<Problem> judge(Rule rule, Critic critic) {
    var problems = new ArrayList<Problem>();
    for (var example : rule.good())
      if (!found(critic, example.diagram()).isEmpty())
        complain(problems, rule, example, "it is found, but should not be");
    for (var example : rule.bad()) {
      var found = found(critic, example.diagram());
      var about = new TreeSet<Id>();
      found.forEach(f -> about.addAll(f.about()));
      if (found.isEmpty()) complain(problems, rule, example, "it is not found");
      else if (!about.equals(new TreeSet<>(example.finds())))
        complain(problems, rule, example, "it is found about " + about);
    }
    return problems;
  }

  /// Makes small mistakes in a rule, one at a time, and sees whether its examples notice.
  public Mutated mutate(Rule rule) {
    var mutants = Mutations.of(rule, catalog);
    var unnoticed =
        mutants.stream()
            .filter(m -> judge(m.rule(), new Critic(catalog, List.of(m.rule()))).isEmpty())
            .map(Mutations.Mutant::mistake)
            .toList();
    return new Mutated(rule, mutants.size(), unnoticed);
  }

  private void tryOut(
      List<Problem> problems, Rule rule, Critic critic, Example example, Finding finding, Fix fix) {
    var mended = fix.edit().applyTo(example.diagram());
    var what = "the fix «" + fix.title() + "» ";
    if (mended.equals(example.diagram()))
      complain(problems, rule, example, what + "changes nothing");
    if (found(critic, mended).stream().anyMatch(f -> f.about().equals(finding.about())))
      complain(problems, rule, example, what + "does not cure it");
    var brought = errors(mended);
    brought.removeAll(errors(example.diagram()));
    if (!brought.isEmpty()) complain(problems, rule, example, what + "brings errors: " + brought);
  }

  private static List<Finding> found(Critic critic, Diagram diagram) {
    return critic.review(diagram, ANY_DAY).findings();
  }

  private Set<String> errors(Diagram diagram) {
    return found(errors, diagram).stream()
        .map(f -> f.rule().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void complain(List<Problem> problems, Rule rule, Example example, String what) {
    problems.add(
        new Problem(
            example.place(),
            rule.id() + ", «" + example.name() + "»: " + what,
            "change the example or the rule"));
  }
}
