package architutor.ui;

import architutor.critique.Rule;

/// What a rule belongs to, in one line.
final class RuleMeta {
  private RuleMeta() {}

  /// Such as «Error · Security · Tasks 4.2, 4.3».
  static String of(Rule rule) {
    return Words.of("rule.meta", Severities.title(rule.severity()), subject(rule));
  }

  /// Such as «Security · Task 4.2».
  static String subject(Rule rule) {
    var pillar = Words.title(rule.pillar().word());
    var tasks = String.join(", ", rule.exam());
    return switch (rule.exam().size()) {
      case 0 -> pillar;
      case 1 -> Words.of("rule.meta", pillar, Words.of("finding.task", tasks));
      default -> Words.of("rule.meta", pillar, Words.of("finding.tasks", tasks));
    };
  }
}
