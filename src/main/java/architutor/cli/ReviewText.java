package architutor.cli;

import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Pillar;
import architutor.critique.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A review for people: the worst first, each finding with its reason and its cures.
final class ReviewText {
  private static final String INDENT = "    ";
  private final Terminal terminal;

  ReviewText(Terminal terminal) {
    this.terminal = terminal;
  }

  void show(Path file, Critique critique) {
    show(file.toString(), critique);
  }

  /// @param source where the drawing comes from, as a person calls it
  void show(String source, Critique critique) {
    var title = critique.diagram().title();
    terminal.say(
        title.isBlank()
            ? terminal.in(Ink.STRONG, source)
            : terminal.in(Ink.STRONG, title) + terminal.in(Ink.FAINT, "  " + source));
    terminal.say(score(critique));
    for (var severity : Severity.values()) {
      var findings = critique.findings().stream().filter(f -> f.severity() == severity).toList();
      if (findings.isEmpty()) continue;
      terminal.say("");
      terminal.say(terminal.in(Ink.of(severity), counted(severity, findings.size())));
      findings.forEach(this::show);
    }
    if (critique.findings().isEmpty()) terminal.say("Nothing found.");
    accepted(critique.accepted());
    terminal.say("");
  }

  private void accepted(List<Critique.Accepted> all) {
    if (all.isEmpty()) return;
    terminal.say("");
    terminal.say(terminal.in(Ink.STRONG, all.size() + " accepted"));
    for (var one : all) {
      var last = one.acceptance().until().map(day -> " (until " + day + ")").orElse("");
      terminal.say("");
      lines("  ○ ", one.finding().message());
      lines(INDENT, one.acceptance().reason() + last);
    }
  }

  private void show(Finding finding) {
    terminal.say("");
    var rule = finding.rule();
    lines("  ● ", finding.message(), Ink.of(finding.severity()), Ink.STRONG);
    lines(INDENT, finding.why());
    for (var fix : finding.fixes()) lines(INDENT + "→ ", fix.title());
    for (var source : rule.see())
      terminal.say(terminal.in(Ink.FAINT, INDENT + source.title() + " <" + source.url() + ">"));
    var tags = new ArrayList<>(List.of(rule.id(), rule.pillar().word()));
    if (!rule.exam().isEmpty()) tags.add("exam task " + String.join(", ", rule.exam()));
    terminal.say(terminal.in(Ink.FAINT, INDENT + String.join(" · ", tags)));
  }

  /// The mark in one ink, the words in another; wrapped before they are coloured.
  private void lines(String first, String text, Ink mark, Ink words) {
    var wrapped = terminal.wrapped(first, INDENT, text);
    terminal.say(
        terminal.in(mark, first)
            + terminal.in(words, wrapped.getFirst().substring(first.length())));
    for (var line : wrapped.subList(1, wrapped.size())) terminal.say(terminal.in(words, line));
  }

  private void lines(String first, String text) {
    terminal.wrapped(first, " ".repeat(first.length()), text).forEach(terminal::say);
  }

  private static String score(Critique critique) {
    var score = critique.score();
    var pillars =
        score.byPillar().entrySet().stream()
            .filter(e -> e.getValue() < 100)
            .map(e -> name(e.getKey()) + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return "Score " + score.overall() + " of 100" + (pillars.isEmpty() ? "" : ": " + pillars);
  }

  private static String name(Pillar pillar) {
    return pillar.word().replace('-', ' ');
  }

  private static String counted(Severity severity, int count) {
    return switch (severity) {
      case ERROR -> count == 1 ? "1 error" : count + " errors";
      case WARNING -> count == 1 ? "1 warning" : count + " warnings";
      case INFO -> count == 1 ? "1 note" : count + " notes";
    };
  }
}
