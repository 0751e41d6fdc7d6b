package architutor.app.report;

import architutor.app.Studio;
import architutor.critique.Critique.Accepted;
import architutor.critique.Finding;
import architutor.critique.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One drawing on a page: its picture and, beside it, what was found.
final class HtmlSection {
  private final Studio studio;
  private final Reviewed reviewed;
  private final String id;
  private final List<Finding> marked = new ArrayList<>();

  /// @param number its place on the page, from 1, which keeps the ids of sections apart
  HtmlSection(Studio studio, Reviewed reviewed, int number) {
    this.studio = studio;
    this.reviewed = reviewed;
    this.id = "d" + number;
  }

  String text() {
    var findings = findings();
    var critique = reviewed.critique();
    var pillars = Counts.pillars(critique);
    return """
    <section id="%1$s" aria-labelledby="%1$s-title">
    <h1 id="%1$s-title">%2$s</h1>
    <p class="faint"><code>%3$s</code></p>
    <p class="score"><strong>%4$d of 100</strong>%5$s: %6$s</p>
    %7$s<div class="columns">
    %8$s<div>
    %9$s</div>
    </div>
    </section>
    """
        .formatted(
            id,
            Markup.text(reviewed.title()),
            Markup.text(reviewed.file().toString()),
            critique.score().overall(),
            pillars.isEmpty() ? "" : " (" + Markup.text(pillars) + ")",
            Counts.of(severity -> reviewed.fresh(severity).count()),
            problems(),
            reviewed.opened().diagram().isEmpty() ? "" : figure(),
            findings);
  }

  private String problems() {
    return reviewed.opened().problems().stream()
        .map(p ->
            "<p class=\"error\"><span class=\"word\">"
                + Markup.text(p.toString())
                + "</span></p>\n")
        .collect(Collectors.joining());
  }

  private String findings() {
    var out = new StringBuilder();
    for (var severity : Severity.values()) {
      var fresh = reviewed.fresh(severity).toList();
      list(out, Counts.of(severity, fresh.size()), fresh.stream().map(this::finding).toList());
    }
    var known = reviewed.known().toList();
    list(
        out,
        Counts.of(known.size(), "known finding") + ", in the baseline",
        known.stream().map(f -> item("quiet", f, "<p>" + message(f) + "</p>\n")).toList());
    list(
        out,
        Counts.of(reviewed.accepted().size(), "accepted finding"),
        reviewed.accepted().stream().map(this::accepted).toList());
    var gone = reviewed.baseline().stream().flatMap(b -> b.gone().stream()).toList();
    list(
        out,
        "In the baseline, but no longer found",
        gone.stream()
            .map(g -> "<li class=\"quiet\"><code>" + Markup.text(g.toString()) + "</code></li>\n")
            .toList());
    if (out.isEmpty()) out.append("<p>Nothing found.</p>\n");
    reviewed
        .leftOut()
        .ifPresent(rules ->
            out.append("<p class=\"faint\">").append(Markup.text(rules)).append(".</p>\n"));
    return out.toString();
  }

  private static void list(StringBuilder out, String heading, List<String> items) {
    if (items.isEmpty()) return;
    out.append("<h2>").append(heading).append("</h2>\n<ul class=\"findings\">\n");
    items.forEach(out::append);
    out.append("</ul>\n");
  }

  private String finding(Finding finding) {
    var rule = finding.rule();
    var path = reviewed.path(finding);
    var exam = rule.exam().isEmpty() ? "" : " · exam task " + String.join(", ", rule.exam());
    return item(
        finding.severity().word(),
        finding,
        "<p class=\"message\">"
            + message(finding)
            + "</p>\n"
            + (path.isEmpty() ? "" : "<p>" + Markup.text(path) + "</p>\n")
            + "<p>"
            + Markup.text(Plain.line(finding.why()))
            + "</p>\n"
            + entries("fixes", finding.fixes().stream().map(f -> Markup.text(f.title())).toList())
            + following(finding)
            + entries("pages", rule.see().stream().map(Markup::link).toList())
            + "<p class=\"faint\"><span class=\"word\">"
            + finding.severity().word()
            + "</span> · "
            + rule.pillar().word().replace('-', ' ')
            + Markup.text(exam)
            + " · <code>"
            + Markup.text(rule.id())
            + "</code> · <code>"
            + Markup.text(reviewed.where(finding))
            + "</code></p>\n");
  }

  private String accepted(Accepted accepted) {
    return item(
        "quiet",
        accepted.finding(),
        "<p>"
            + message(accepted.finding())
            + "</p>\n<p class=\"faint\">Accepted"
            + accepted.acceptance().until().map(day -> " until " + day).orElse("")
            + ": "
            + Markup.text(accepted.acceptance().reason())
            + "</p>\n"
            + following(accepted.finding()));
  }

  /// What follows from a finding, in its own item.
  private String following(Finding root) {
    var items =
        reviewed
            .critique()
            .following(root)
            .map(f ->
                item(
                    "quiet",
                    f,
                    "With it: "
                        + message(f)
                        + " <code>"
                        + Markup.text(f.rule().id())
                        + "</code>\n"))
            .toList();
    return items.isEmpty() ? "" : "<ul class=\"following\">\n" + String.join("", items) + "</ul>\n";
  }

  private String item(String kind, Finding finding, String inside) {
    marked.add(finding);
    return "<li class=\"%s\" id=\"%s-f%d\">\n%s</li>\n".formatted(kind, id, marked.size(), inside);
  }

  private static String message(Finding finding) {
    return Markup.text(Plain.line(finding.message()));
  }

  private static String entries(String kind, List<String> entries) {
    return entries.isEmpty()
        ? ""
        : entries.stream()
            .map(e -> "<li>" + e + "</li>")
            .collect(Collectors.joining("", "<ul class=\"" + kind + "\">", "</ul>\n"));
  }

  private String figure() {
    var diagram = reviewed.opened().diagram();
    var picture = Picture.of(studio, diagram);
    var box = picture.box();
    var marks = new Marks(diagram);
    var shapes = new StringBuilder();
    for (var i = 0; i < marked.size(); i++)
      shapes.append("<g id=\"%s-m%d\">%s</g>\n".formatted(id, i + 1, marks.of(marked.get(i))));
    return """
    <figure>
    <div class="picture">
    <picture>
    <source media="screen and (prefers-color-scheme: dark)" srcset="%s">
    <img alt="%s" width="%.0f" height="%.0f" src="%s">
    </picture>
    <svg aria-hidden="true" viewBox="%.0f %.0f %.0f %.0f">
    %s</svg>
    </div>
    </figure>
    """
        .formatted(
            picture.dark(),
            "The drawing, with "
                + Counts.of(diagram.nodes().size(), "node")
                + " and "
                + Counts.of(diagram.edges().size(), "connection"),
            box.width(),
            box.height(),
            picture.light(),
            box.x(),
            box.y(),
            box.width(),
            box.height(),
            shapes);
  }

  /// Which marks light up for which finding, said without a script.
  String light() {
    if (marked.isEmpty() || reviewed.opened().diagram().isEmpty()) return "";
    var out = new StringBuilder();
    for (var i = 1; i <= marked.size(); i++)
      out.append(
          "#%1$s:has(#%1$s-f%2$d:is(:hover, :focus-within)) #%1$s-m%2$d { opacity: 1 }\n"
              .formatted(id, i));
    return out.toString();
  }
}
