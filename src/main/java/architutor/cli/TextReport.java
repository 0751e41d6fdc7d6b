package architutor.cli;

import architutor.app.report.Counts;
import architutor.app.report.Plain;
import architutor.app.report.Report;
import architutor.app.report.Reviewed;
import architutor.catalog.Source;
import architutor.critique.Critique.Accepted;
import architutor.critique.Finding;
import architutor.critique.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reviews for people: the worst first, each finding with its place, its reason and its cures.
final class TextReport implements Report {
  private static final String INDENT = "    ";
  private final Terminal terminal;

  TextReport(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String of(List<Reviewed> reviews) {
    var lines = new ArrayList<String>();
    var shown = reviews.stream().filter(TextReport::isWorthShowing).toList();
    for (var reviewed : shown) new Page(reviewed, lines).fill();
    if (shown.size() > 1) lines.add(total(shown));
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /// Of a file in which there is nothing to read, the complaints have said all.
  private static boolean isWorthShowing(Reviewed reviewed) {
    return reviewed.opened().problems().isEmpty() || !reviewed.opened().diagram().isEmpty();
  }

  private static String total(List<Reviewed> reviews) {
    return Counts.of(reviews.size(), "drawing")
        + ": "
        + Counts.of(severity -> reviews.stream().flatMap(r -> r.fresh(severity)).count());
  }

  /// What is said of one drawing.
  private final class Page {
    private final Reviewed reviewed;
    private final List<String> lines;

    Page(Reviewed reviewed, List<String> lines) {
      this.reviewed = reviewed;
      this.lines = lines;
    }

    void fill() {
      var critique = reviewed.critique();
      var file = reviewed.file().toString();
      lines.add(
          terminal.in(Ink.STRONG, reviewed.title())
              + (reviewed.title().equals(file) ? "" : terminal.in(Ink.FAINT, "  " + file)));
      var pillars = Counts.pillars(critique);
      plain(
          "",
          "Score "
              + critique.score().overall()
              + " of 100"
              + (pillars.isEmpty() ? "" : ": " + pillars));
      for (var severity : Severity.values()) group(severity, reviewed.fresh(severity).toList());
      if (critique.findings().isEmpty()) lines.add("Nothing found.");
      reviewed
          .leftOut()
          .ifPresent(rules -> {
            lines.add("");
            plain("", rules + ".");
          });
      known(reviewed.known().toList());
      accepted(reviewed.accepted());
      gone();
      lines.add("");
    }

    private void group(Severity severity, List<Finding> findings) {
      if (findings.isEmpty()) return;
      heading(Ink.of(severity), Counts.of(severity, findings.size()));
      findings.forEach(this::show);
    }

    private void show(Finding finding) {
      lines.add("");
      var rule = finding.rule();
      first("  ● ", Ink.of(finding.severity()), finding.message());
      where(finding);
      var path = reviewed.path(finding);
      if (!path.isEmpty()) plain(INDENT, path);
      plain(INDENT, finding.why());
      following(finding);
      for (var i = 0; i < finding.fixes().size(); i++)
        plain(INDENT + (i == 0 ? "Fix: " : " or: "), finding.fixes().get(i).title());
      for (var source : rule.see()) faint(source(source));
      var tags = new ArrayList<>(List.of(rule.id(), rule.pillar().word()));
      if (!rule.exam().isEmpty()) tags.add("exam task " + String.join(", ", rule.exam()));
      faint(String.join(" · ", tags));
    }

    private void following(Finding root) {
      reviewed
          .critique()
          .following(root)
          .forEach(f -> plain(INDENT + "With it: ", f.message() + " (" + f.rule().id() + ")"));
    }

    private void known(List<Finding> findings) {
      if (findings.isEmpty()) return;
      heading(Ink.STRONG, findings.size() + " known from the baseline");
      for (var finding : findings) {
        aside(finding);
        where(finding);
      }
    }

    private void accepted(List<Accepted> accepted) {
      if (accepted.isEmpty()) return;
      heading(Ink.STRONG, accepted.size() + " accepted");
      for (var one : accepted) {
        aside(one.finding());
        plain(
            INDENT,
            one.acceptance().reason()
                + one.acceptance().until().map(day -> " (until " + day + ")").orElse(""));
        following(one.finding());
      }
    }

    /// A finding that does not count.
    private void aside(Finding finding) {
      lines.add("");
      first("  ○ ", Ink.FAINT, finding.message());
    }

    private void gone() {
      var gone = reviewed.baseline().stream().flatMap(b -> b.gone().stream()).toList();
      if (gone.isEmpty()) return;
      heading(Ink.STRONG, "In the baseline, but no longer found");
      lines.add("");
      for (var one : gone) plain("  ○ ", one.toString());
    }

    private void heading(Ink ink, String text) {
      Stream.of("", terminal.in(ink, text)).forEach(lines::add);
    }

    /// An example of ours has no file that anybody could open.
    private void where(Finding finding) {
      if (reviewed.opened().path().isPresent()) faint(reviewed.where(finding));
    }

    /// The mark in one ink, the words in another; wrapped before they are coloured.
    private void first(String mark, Ink ink, String text) {
      var wrapped = terminal.wrapped(mark, INDENT, Plain.line(text));
      lines.add(
          terminal.in(ink, mark)
              + terminal.in(Ink.STRONG, wrapped.getFirst().substring(mark.length())));
      for (var line : wrapped.subList(1, wrapped.size())) lines.add(terminal.in(Ink.STRONG, line));
    }

    private void plain(String first, String text) {
      lines.addAll(terminal.wrapped(first, " ".repeat(first.length()), Plain.line(text)));
    }

    private void faint(String text) {
      lines.add(terminal.in(Ink.FAINT, INDENT + text));
    }

    private static String source(Source source) {
      return Plain.line(source.title() + " <" + source.url() + ">");
    }
  }
}
