package architutor.ui;

import architutor.critique.Pillar;
import architutor.critique.Rule;
import architutor.critique.Severity;
import java.util.Optional;

/// Which rules are listed, besides what is searched for.
///
/// @param task of the exam
/// @param isOwn only those that the person wrote
record RuleFilter(
    Optional<Severity> severity, Optional<Pillar> pillar, Optional<String> task, boolean isOwn) {
  static final RuleFilter ALL =
      new RuleFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);

  RuleFilter severity(Optional<Severity> next) {
    return new RuleFilter(next, pillar, task, isOwn);
  }

  RuleFilter pillar(Optional<Pillar> next) {
    return new RuleFilter(severity, next, task, isOwn);
  }

  RuleFilter task(Optional<String> next) {
    return new RuleFilter(severity, pillar, next, isOwn);
  }

  RuleFilter own(boolean next) {
    return new RuleFilter(severity, pillar, task, next);
  }

  boolean lets(Rule rule, Known known) {
    return severity.map(s -> s == rule.severity()).orElse(true)
        && pillar.map(p -> p == rule.pillar()).orElse(true)
        && task.map(rule.exam()::contains).orElse(true)
        && (!isOwn || known.isOwn(rule));
  }
}
