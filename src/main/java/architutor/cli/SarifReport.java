package architutor.cli;

import architutor.app.report.Fingerprint;
import architutor.app.report.Holes;
import architutor.app.report.Markup;
import architutor.app.report.Plain;
import architutor.app.report.Report;
import architutor.app.report.Reviewed;
import architutor.critique.Critique.Accepted;
import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.critique.Rule;
import architutor.critique.Severity;
import architutor.model.Id;
import architutor.text.Place;
import architutor.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reviews as SARIF 2.1.0, which code hosts show beside the lines of a file: one run for all
/// drawings, with the rules that found something.
final class SarifReport implements Report {
  /// The key by which GitHub knows a finding again; without it a finding is known by its line.
  private static final String HOSTS_FINGERPRINT = "primaryLocationLineHash";

  private static final String NOTE = "note";

  private final Uris uris;

  /// @param root the folder from which files are named
  SarifReport(Path root) {
    this.uris = new Uris(root);
  }

  @Override
  public String of(List<Reviewed> reviews) {
    var rules =
        new ArrayList<>(new LinkedHashSet<>(reviews.stream().flatMap(this::rules).toList()));
    return Json.text(
            Json.object(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                "version", "2.1.0",
                "runs", List.of(run(reviews, rules))))
        + "\n";
  }

  private Stream<Rule> rules(Reviewed reviewed) {
    return Stream.concat(
            reviewed.critique().findings().stream(),
            reviewed.accepted().stream().map(Accepted::finding))
        .map(Finding::rule);
  }

  private Map<String, Object> run(List<Reviewed> reviews, List<Rule> rules) {
    var problems = reviews.stream().flatMap(r -> r.opened().problems().stream()).toList();
    return Json.object(
        "tool",
        Json.object(
            "driver",
            Json.object(
                "name", "Architutor", "rules", rules.stream().map(SarifReport::rule).toList())),
        "invocations",
        List.of(
            Json.object(
                "executionSuccessful",
                problems.isEmpty(),
                "toolExecutionNotifications",
                Stream.concat(
                        problems.stream().map(this::notification),
                        reviews.stream()
                            .flatMap(r -> r.leftOut().stream())
                            .map(SarifReport::leftOut))
                    .toList())),
        "results",
        reviews.stream().flatMap(r -> results(r, rules)).toList(),
        "columnKind",
        "utf16CodeUnits");
  }

  private static Map<String, Object> rule(Rule rule) {
    var pages = rule.see().stream().filter(s -> Markup.isPage(s.url())).toList();
    var why = Holes.plain(rule.why());
    var links = pages.stream().map(s -> "\n- [" + s.title() + "](" + s.url() + ")").toList();
    var help = "**" + Holes.plain(rule.title()) + "**\n\n" + Holes.marked(rule.why()) + "\n";
    var object = new LinkedHashMap<String, Object>();
    object.put("id", rule.id());
    object.put("shortDescription", text(Holes.plain(rule.title())));
    object.put("fullDescription", text(why));
    object.put("help", Json.object("text", why, "markdown", help + String.join("", links)));
    pages.stream().findFirst().ifPresent(page -> object.put("helpUri", page.url()));
    object.put("defaultConfiguration", Json.object("level", level(rule.severity())));
    object.put("properties", properties(rule));
    return object;
  }

  private static Map<String, Object> properties(Rule rule) {
    var tags = new ArrayList<>(List.of(rule.pillar().word()));
    rule.exam().forEach(task -> tags.add("exam-" + task));
    return Json.object(
        "pillar", rule.pillar().word(),
        "exam", rule.exam(),
        "tags", tags.stream().distinct().toList(),
        "precision", "high",
        "problem.severity",
            switch (rule.severity()) {
              case ERROR -> "error";
              case WARNING -> "warning";
              case INFO -> "recommendation";
            });
  }

  private Stream<Map<String, Object>> results(Reviewed reviewed, List<Rule> rules) {
    return Stream.concat(
        reviewed.critique().findings().stream()
            .map(f -> result(reviewed, f, rules, Optional.empty())),
        reviewed.accepted().stream()
            .map(a -> result(reviewed, a.finding(), rules, Optional.of(a))));
  }

  private Map<String, Object> result(
      Reviewed reviewed, Finding finding, List<Rule> rules, Optional<Accepted> accepted) {
    var result = new LinkedHashMap<String, Object>();
    result.put("ruleId", finding.rule().id());
    result.put("ruleIndex", rules.indexOf(finding.rule()));
    // A host counts results; what only follows from another counts nothing.
    result.put("level", finding.follows().isEmpty() ? level(finding.severity()) : NOTE);
    result.put("message", text(finding.message()));
    result.put("locations", List.of(primary(reviewed, finding)));
    var related = new LinkedHashSet<>(finding.about());
    related.addAll(finding.path());
    result.put(
        "relatedLocations",
        related.stream()
            .skip(finding.about().isEmpty() ? 0 : 1)
            .flatMap(id -> related(reviewed, id).stream())
            .toList());
    if (!finding.path().isEmpty()) result.put("codeFlows", List.of(flow(reviewed, finding)));
    var print = Fingerprint.of(finding).toString();
    result.put(
        "partialFingerprints", Json.object(HOSTS_FINGERPRINT, print, "architutor/v1", print));
    if (reviewed.baseline().isPresent())
      result.put("baselineState", reviewed.isKnown(finding) ? "unchanged" : "new");
    accepted.ifPresent(a -> result.put("suppressions", List.of(suppression(a))));
    result.put(
        "properties",
        Json.object(
            "fixes", finding.fixes().stream().map(Fix::title).toList(),
            "follows", finding.follows().map(root -> Fingerprint.of(root).toString())));
    return result;
  }

  private Map<String, Object> primary(Reviewed reviewed, Finding finding) {
    return Json.object(
        "physicalLocation",
        physical(reviewed.place(finding)),
        "logicalLocations",
        finding.about().stream().limit(1).map(id -> logical(reviewed, id)).toList());
  }

  private Optional<Map<String, Object>> related(Reviewed reviewed, Id id) {
    return reviewed
        .place(id)
        .map(place ->
            Json.object(
                "message", text(reviewed.name(id)),
                "physicalLocation", physical(place),
                "logicalLocations", List.of(logical(reviewed, id))));
  }

  private static Map<String, Object> logical(Reviewed reviewed, Id id) {
    return Json.object(
        "name", reviewed.name(id), "fullyQualifiedName", id.text(), "kind", "object");
  }

  private Map<String, Object> flow(Reviewed reviewed, Finding finding) {
    var steps =
        finding.path().stream()
            .flatMap(id -> related(reviewed, id).stream())
            .map(location -> Json.object("location", location))
            .toList();
    return Json.object("threadFlows", List.of(Json.object("locations", steps)));
  }

  private Map<String, Object> physical(Place place) {
    return Json.object(
        "artifactLocation", Json.object("uri", uris.of(Path.of(place.file()))),
        "region", Json.object("startLine", place.line(), "startColumn", place.column()));
  }

  private Map<String, Object> notification(Problem problem) {
    return Json.object(
        "level", "error",
        "message", text(problem.message() + ": " + problem.advice()),
        "locations", List.of(Json.object("physicalLocation", physical(problem.place()))));
  }

  private static Map<String, Object> leftOut(String rules) {
    return Json.object("level", "warning", "message", text(rules));
  }

  private static Map<String, Object> suppression(Accepted accepted) {
    return Json.object(
        "kind", "inSource",
        "status", "accepted",
        "justification",
            accepted.acceptance().reason()
                + accepted.acceptance().until().map(day -> " (until " + day + ")").orElse(""));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> NOTE;
    };
  }

  private static Map<String, Object> text(String text) {
    return Json.object("text", Plain.line(text));
  }
}
