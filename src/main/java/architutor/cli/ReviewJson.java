package architutor.cli;

import architutor.app.Opened;
import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Fix;
import architutor.critique.Pillar;
import architutor.critique.Severity;
import architutor.model.Id;
import architutor.text.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A review for programs.
final class ReviewJson {
  private ReviewJson() {}

  static Map<String, Object> of(Path file, Opened opened, Critique critique) {
    return Json.object(
        "file", file.toString(),
        "title", opened.diagram().title(),
        "score", score(critique),
        "counts", counts(critique),
        "findings", critique.findings().stream().map(ReviewJson::finding).toList(),
        "suppressed", critique.accepted().stream().map(ReviewJson::accepted).toList(),
        "problems", problems(opened.problems()));
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

  private static Map<String, Object> score(Critique critique) {
    var score = critique.score();
    var byPillar = new LinkedHashMap<String, Object>();
    for (var pillar : Pillar.values())
      if (score.byPillar().containsKey(pillar))
        byPillar.put(pillar.word(), score.byPillar().get(pillar));
    return Json.object("overall", score.overall(), "byPillar", byPillar);
  }

  private static Map<String, Object> accepted(Critique.Accepted accepted) {
    var acceptance = accepted.acceptance();
    return Json.object(
        "rule", acceptance.rule(),
        "about", accepted.finding().about().stream().map(Id::text).toList(),
        "reason", acceptance.reason(),
        "until", acceptance.until().map(LocalDate::toString));
  }

  private static Map<String, Object> finding(Finding finding) {
    var rule = finding.rule();
    return Json.object(
        "rule", rule.id(),
        "pillar", rule.pillar().word(),
        "severity", finding.severity().word(),
        "exam", rule.exam(),
        "message", finding.message(),
        "why", finding.why(),
        "about", finding.about().stream().map(Id::text).toList(),
        "path", finding.path().stream().map(Id::text).toList(),
        "fixes", finding.fixes().stream().map(Fix::title).toList(),
        "see", SourceJson.all(rule.see()));
  }
}
