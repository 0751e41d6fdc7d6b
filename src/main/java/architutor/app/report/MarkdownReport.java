package architutor.app.report;

import architutor.critique.Finding;
import architutor.critique.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reviews as a remark on a pull request. What would be longer than a code host takes is told by
/// rule, and what is longer still by drawing.
public final class MarkdownReport implements Report {
  /// Characters; GitHub refuses a remark of 65,536.
  static final int MOST = 60_000;

  @Override
  public String of(List<Reviewed> reviews) {
    var whole = all(reviews, MarkdownReport::inFull);
    if (whole.length() <= MOST) return whole;
    var byRule = all(reviews, MarkdownReport::byRule);
    return byRule.length() <= MOST ? byRule : byDrawing(reviews);
  }

  private static String all(List<Reviewed> reviews, Function<Reviewed, String> section) {
    return reviews.stream()
        .map(r -> heading(r) + section.apply(r) + besides(r))
        .collect(Collectors.joining("\n"));
  }

  private static String heading(Reviewed reviewed) {
    var critique = reviewed.critique();
    var pillars = Counts.pillars(critique);
    return "## "
        + Markdown.text(reviewed.title())
        + ": "
        + critique.score().overall()
        + " of 100\n\n"
        + Markdown.code(reviewed.file().toString())
        + ": "
        + Counts.of(severity -> reviewed.fresh(severity).count())
        + (pillars.isEmpty() ? "" : " (" + pillars + ")")
        + ".\n";
  }

  private static String inFull(Reviewed reviewed) {
    var fresh = reviewed.fresh().toList();
    if (fresh.isEmpty()) return "";
    var rows =
        fresh.stream()
            .map(f ->
                row(
                    f.severity().word(),
                    Stream.concat(Stream.of(f), reviewed.critique().following(f))
                        .map(each -> Markdown.text(each.message()))
                        .collect(Collectors.joining("<br>with it: ")),
                    "line " + reviewed.place(f).line(),
                    f.fixes().stream()
                        .map(fix -> Markdown.text(fix.title()))
                        .collect(Collectors.joining("<br>or: "))))
            .collect(Collectors.joining());
    var details = new LinkedHashMap<Rule, List<Finding>>();
    fresh.stream()
        .flatMap(f -> Stream.concat(Stream.of(f), reviewed.critique().following(f)))
        .forEach(f -> details.computeIfAbsent(f.rule(), _ -> new ArrayList<>()).add(f));
    return "\n"
        + row("Severity", "Finding", "Where", "Fix")
        + "|---|---|---|---|\n"
        + rows
        + "\n<details>\n<summary>Why, and what it rests on</summary>\n\n"
        + details.entrySet().stream()
            .map(e -> why(reviewed, e.getKey(), e.getValue()))
            .collect(Collectors.joining("\n"))
        + "\n</details>\n";
  }

  private static String why(Reviewed reviewed, Rule rule, List<Finding> findings) {
    var paths =
        findings.stream()
            .map(reviewed::path)
            .filter(path -> !path.isEmpty())
            .map(path -> "- " + Markdown.text(path) + "\n")
            .collect(Collectors.joining());
    return "**"
        + Markdown.code(rule.id())
        + "**"
        + (rule.exam().isEmpty() ? "" : " (exam task " + String.join(", ", rule.exam()) + ")")
        + "\n\n"
        + findings.stream()
            .map(f -> Markdown.text(f.why()))
            .distinct()
            .collect(Collectors.joining("\n\n"))
        + "\n\n"
        + paths
        + rule.see().stream()
            .map(s -> "- " + Markdown.link(s) + "\n")
            .collect(Collectors.joining());
  }

  private static String byRule(Reviewed reviewed) {
    var counts =
        reviewed
            .fresh()
            .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
    return counts.isEmpty()
        ? ""
        : "\n"
            + row("Severity", "Rule", "Findings", "First")
            + "|---|---|---|---|\n"
            + counts.entrySet().stream()
                .map(e ->
                    row(
                        e.getKey().severity().word(),
                        Markdown.code(e.getKey().id()),
                        Integer.toString(e.getValue().size()),
                        Markdown.text(e.getValue().getFirst().message())
                            + " (line "
                            + reviewed.place(e.getValue().getFirst()).line()
                            + ")"))
                .collect(Collectors.joining());
  }

  /// What was known, accepted, left out or not readable, in a line each.
  private static String besides(Reviewed reviewed) {
    var lines = new ArrayList<String>();
    var problems = reviewed.opened().problems();
    if (!problems.isEmpty())
      lines.add(
          Counts.of(problems.size(), "line")
              + " could not be read, the first at "
              + Markdown.code(problems.getFirst().place().toString())
              + ": "
              + Markdown.text(problems.getFirst().message())
              + ".");
    var known = reviewed.known().count();
    if (known > 0) lines.add(Counts.of(known, "known finding") + " in the baseline.");
    if (!reviewed.accepted().isEmpty())
      lines.add(Counts.of(reviewed.accepted().size(), "finding") + " accepted with a reason.");
    var gone = reviewed.baseline().stream().mapToInt(b -> b.gone().size()).sum();
    if (gone > 0)
      lines.add(Counts.of(gone, "entry", "entries") + " of the baseline no longer found.");
    reviewed.leftOut().ifPresent(rules -> lines.add(Markdown.text(rules) + "."));
    return lines.isEmpty() ? "" : "\n" + String.join("\\\n", lines) + "\n";
  }

  private static String byDrawing(List<Reviewed> reviews) {
    var out =
        new StringBuilder(
                "## "
                    + Counts.of(reviews.size(), "drawing")
                    + "\n\n"
                    + row("Drawing", "Score", "Found"))
            .append("|---|---|---|\n");
    for (var i = 0; i < reviews.size(); i++) {
      var reviewed = reviews.get(i);
      var row =
          row(
              Markdown.code(reviewed.file().toString()),
              Integer.toString(reviewed.critique().score().overall()),
              Counts.of(severity -> reviewed.fresh(severity).count()));
      if (out.length() + row.length() > MOST - 100)
        return out.append("\nAnd ")
            .append(Counts.of(reviews.size() - i, "drawing"))
            .append(" more.\n")
            .toString();
      out.append(row);
    }
    return out.toString();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }
}
