package architutor.cli;

import architutor.app.report.Baselined;
import architutor.app.report.Report;
import architutor.app.report.Reviewed;
import architutor.critique.Critique;
import architutor.critique.Critique.Accepted;
import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.critique.Pillar;
import architutor.critique.Rule;
import architutor.critique.Severity;
import architutor.model.Id;
import architutor.text.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reviews for programs.
///
/// @param isAlone whether one drawing was asked for by name, which is then no list
record JsonReport(boolean isAlone) implements Report {
  @Override
  public String of(List<Reviewed> reviews) {
    var all = reviews.stream().map(JsonReport::of).toList();
    return Json.text(isAlone ? all.getFirst() : all) + "\n";
  }

  static Map<String, Object> counts(Critique critique) {
    var counts = new LinkedHashMap<String, Object>();
    for (var severity : Severity.values()) counts.put(severity.word(), critique.count(severity));
    return counts;
  }

  static List<Map<String, Object>> problems(List<Problem> problems) {
    return problems.stream()
        .map(p ->
            Json.object(
                "place", p.place().toString(), "message", p.message(), "advice", p.advice()))
        .toList();
  }

  private static Map<String, Object> of(Reviewed reviewed) {
    var critique = reviewed.critique();
    var object =
        new LinkedHashMap<>(
            Json.object(
                "file", reviewed.file().toString(),
                "title", reviewed.opened().diagram().title(),
                "score", score(critique),
                "counts", counts(critique),
                "findings", critique.findings().stream().map(f -> finding(reviewed, f)).toList(),
                "suppressed", reviewed.accepted().stream().map(JsonReport::suppressed).toList(),
                "problems", problems(reviewed.opened().problems()),
                "stopped", critique.stopped().stream().map(Rule::id).toList()));
    reviewed.baseline().ifPresent(b -> object.put("baseline", baseline(reviewed, b)));
    return object;
  }

  private static Map<String, Object> score(Critique critique) {
    var score = critique.score();
    var byPillar = new LinkedHashMap<String, Object>();
    for (var pillar : Pillar.values())
      if (score.byPillar().containsKey(pillar))
        byPillar.put(pillar.word(), score.byPillar().get(pillar));
    return Json.object("overall", score.overall(), "byPillar", byPillar);
  }

  private static Map<String, Object> finding(Reviewed reviewed, Finding finding) {
    var rule = finding.rule();
    return Json.object(
        "rule", rule.id(),
        "pillar", rule.pillar().word(),
        "severity", finding.severity().word(),
        "exam", rule.exam(),
        "message", finding.message(),
        "why", finding.why(),
        "about", ids(finding.about()),
        "path", ids(finding.path()),
        "fixes", finding.fixes().stream().map(Fix::title).toList(),
        "see", SourceJson.all(rule.see()),
        "place", reviewed.place(finding).toString(),
        "known", reviewed.isKnown(finding),
        "follows",
            finding
                .follows()
                .map(root -> Json.object("rule", root.rule(), "about", ids(root.about()))));
  }

  private static Map<String, Object> suppressed(Accepted accepted) {
    return Json.object(
        "rule", accepted.finding().rule().id(),
        "about", ids(accepted.finding().about()),
        "reason", accepted.acceptance().reason(),
        "until", accepted.acceptance().until().map(LocalDate::toString));
  }

  private static Map<String, Object> baseline(Reviewed reviewed, Baselined baseline) {
    return Json.object(
        "known",
        reviewed.known().count(),
        "gone",
        baseline.gone().stream()
            .map(g -> Json.object("rule", g.rule(), "about", ids(g.about())))
            .toList());
  }

  private static List<String> ids(List<Id> ids) {
    return ids.stream().map(Id::text).toList();
  }
}
