package architutor.app.report;

import architutor.app.Explained;
import architutor.app.Studio;
import architutor.catalog.Source;
import architutor.critique.Example;
import architutor.critique.Pillar;
import architutor.critique.Rule;
import architutor.critique.Severity;
import architutor.io.mermaid.MermaidWriter;
import architutor.notation.DiagramWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The reference of all rules: a Markdown page for each and a list of them. The pictures are
/// Mermaid, which code hosts draw themselves.
public final class RulePages {
  /// How each page begins, so that one which no rule has any more can be told from a page of a
  /// person's own.
  public static final String MARK =
      "<!-- Written by architutor rules --docs: change the rule's own file instead. -->\n";

  private static final String INDEX = "README.md";

  private final Studio studio;

  private RulePages(Studio studio) {
    this.studio = studio;
  }

  /// The pages by the names of their files. The same rules give the same pages.
  public static SortedMap<String, String> of(Studio studio) {
    var writer = new RulePages(studio);
    var pages = new TreeMap<String, String>();
    for (var rule : studio.rules()) pages.put(rule.id() + ".md", writer.page(rule));
    pages.put(INDEX, index(studio.rules()));
    return Collections.unmodifiableSortedMap(pages);
  }

  private static String index(List<Rule> rules) {
    var out = new StringBuilder(MARK).append("# ").append(Counts.of(rules.size(), "rule"));
    out.append("\n\n| pillar | errors | warnings | notes | all |\n|---|---|---|---|---|\n");
    for (var pillar : Pillar.values()) {
      var some = of(pillar, rules);
      out.append("| [%s](#%s) |".formatted(name(pillar), pillar.word()));
      for (var severity : Severity.values())
        out.append(" %d |".formatted(some.stream().filter(r -> r.severity() == severity).count()));
      out.append(" %d |\n".formatted(some.size()));
    }
    for (var pillar : Pillar.values()) {
      var some = of(pillar, rules);
      if (some.isEmpty()) continue;
      out.append("\n## ").append(name(pillar));
      out.append("\n\n| rule | severity | exam tasks |\n|---|---|---|\n");
      for (var rule : some)
        out.append(
            "| [%s](%s.md) | %s | %s |\n"
                .formatted(
                    Markdown.text(Holes.plain(rule.title())),
                    rule.id(),
                    rule.severity().word(),
                    String.join(", ", rule.exam())));
    }
    return out.toString();
  }

  private static List<Rule> of(Pillar pillar, List<Rule> rules) {
    return rules.stream().filter(r -> r.pillar() == pillar).toList();
  }

  /// As a heading, whose address is the pillar's word.
  private static String name(Pillar pillar) {
    var words = pillar.word().replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private String page(Rule rule) {
    var out = new StringBuilder(MARK);
    out.append("# ").append(Markdown.text(Holes.plain(rule.title()))).append("\n\n`");
    out.append(rule.id()).append("` · ").append(rule.pillar().word().replace('-', ' '));
    out.append(" · ").append(rule.severity().word());
    if (!rule.exam().isEmpty()) out.append(" · exam task ").append(String.join(", ", rule.exam()));
    out.append("\n\n> ").append(Holes.marked(rule.say())).append('\n');
    rule.ask()
        .ifPresent(ask ->
            out.append("\nFound where this is answered with no: ")
                .append(Markdown.text(ask))
                .append('\n'));
    out.append("\n## Why\n\n");
    out.append(Holes.marked(rule.why())).append('\n');
    section(out, "Pages", rule.see().stream().map(RulePages::source).toList());
    var explained = Explained.of(studio, rule);
    section(out, "Fixes", explained.fixes().stream().map(Markdown::text).toList());
    examples(out, "Found", explained.bad());
    examples(out, "Not found", explained.good());
    if (!rule.covers().isEmpty())
      out.append("\n## Covers\n\n")
          .append(rule.covers().stream().map(Markdown::code).collect(Collectors.joining(", ")))
          .append('\n');
    return out.toString();
  }

  private static String source(Source source) {
    return Markdown.link(source) + (source.asOf().isEmpty() ? "" : ", as of " + source.asOf());
  }

  private static void section(StringBuilder out, String title, List<String> lines) {
    if (lines.isEmpty()) return;
    out.append("\n## ").append(title).append("\n\n");
    lines.forEach(line -> out.append("- ").append(line).append('\n'));
  }

  private void examples(StringBuilder out, String title, List<Explained.Shown> examples) {
    for (var shown : examples) {
      var example = shown.example();
      out.append("\n## %s: %s\n\n".formatted(title, Markdown.text(example.name())));
      for (var finding : shown.findings())
        out.append("> ").append(Markdown.text(finding.message())).append("\n\n");
      out.append("```mermaid\n")
          .append(MermaidWriter.flowchart(example.diagram(), studio.catalog()))
          .append("```\n\n```yaml\n")
          .append(notation(example))
          .append("```\n");
    }
  }

  /// As it stands in the rule's file, which names no title.
  private static String notation(Example example) {
    return Arrays.stream(DiagramWriter.yaml(example.diagram()).split("\n"))
        .filter(line -> !line.equals("title: \"\""))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
