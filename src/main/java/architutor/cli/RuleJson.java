package architutor.cli;

import architutor.critique.Rule;
import java.util.Map;

/// A rule for programs.
final class RuleJson {
  private RuleJson() {}

  static Map<String, Object> of(Rule rule) {
    return Json.object(
        "id", rule.id(),
        "title", rule.title(),
        "pillar", rule.pillar().word(),
        "severity", rule.severity().word(),
        "exam", rule.exam(),
        "services", rule.services(),
        "covers", rule.covers(),
        "fixable", rule.isFixable(),
        "examples", Json.object("bad", rule.bad().size(), "good", rule.good().size()),
        "see", SourceJson.all(rule.see()));
  }
}
