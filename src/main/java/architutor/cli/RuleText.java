package architutor.cli;

import architutor.critique.Example;
import architutor.critique.Pillar;
import architutor.critique.Rule;
import java.util.List;
import java.util.Locale;

/// Rules for people.
final class RuleText {
  private final Terminal terminal;

  RuleText(Terminal terminal) {
    this.terminal = terminal;
  }

  void list(Pillar pillar, List<Rule> rules) {
    if (rules.isEmpty()) return;
    var name = pillar.word().replace('-', ' ');
    terminal.say(
        terminal.in(Ink.STRONG, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
    new Columns(terminal).show(rules, Rule::id, r -> r.title() + " (" + r.severity().word() + ")");
  }

  void show(Rule rule) {
    terminal.say(terminal.in(Ink.STRONG, rule.title()) + terminal.in(Ink.FAINT, "  " + rule.id()));
    terminal.say(
        rule.severity().word()
            + " · "
            + rule.pillar().word()
            + (rule.exam().isEmpty() ? "" : " · exam task " + String.join(", ", rule.exam())));
    terminal.say("");
    terminal.wrapped("", "", rule.why().text()).forEach(terminal::say);
    examples("Found in", rule.bad());
    examples("Not found in", rule.good());
    if (!rule.see().isEmpty()) {
      terminal.say("");
      for (var source : rule.see())
        terminal.say(source.title() + " <" + source.url() + "> (" + source.asOf() + ")");
    }
  }

  private void examples(String title, List<Example> examples) {
    if (examples.isEmpty()) return;
    terminal.say("");
    terminal.say(terminal.in(Ink.STRONG, title));
    for (var example : examples)
      terminal.wrapped("  - ", "    ", example.name()).forEach(terminal::say);
  }
}
