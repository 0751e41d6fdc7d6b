package architutor.cli;

import architutor.advice.Advice;
import architutor.advice.Decision;
import architutor.advice.Recommendation;
import architutor.advice.Trial;
import architutor.catalog.NeedKind;
import java.util.LinkedHashMap;
import java.util.Map;

/// Advice for programs.
final class AdviceJson {
  private AdviceJson() {}

  static Map<String, Object> of(Advice advice) {
    var needs = new LinkedHashMap<String, String>();
    advice.needs().forEach((key, values) -> needs.put(key, String.join(",", values)));
    return Json.object(
        "needs", needs,
        "understood",
            advice.understood().stream()
                .map(h -> Json.object("words", h.words(), "key", h.need(), "value", h.value()))
                .toList(),
        "verdict", ServiceJson.word(advice.verdict()),
        "ranking", advice.ranking().stream().map(AdviceJson::recommendation).toList(),
        "questions", advice.questions().stream().map(Advice.Question::text).toList());
  }

  private static Map<String, Object> recommendation(Recommendation r) {
    return Json.object(
        "service", r.service().id(),
        "name", r.service().name(),
        "score", r.score(),
        "because", r.because(),
        "against", r.against(),
        "see", SourceJson.all(r.see()));
  }

  static Map<String, Object> trial(Trial t) {
    return Json.object(
        "asked", t.asked(), "among", t.among(), "first", t.first(), "withinThree", t.three());
  }

  static Map<String, Object> kind(NeedKind kind) {
    return Json.object(
        "id", kind.id(),
        "title", kind.title(),
        "asks", kind.asks(),
        "values",
            kind.values().stream()
                .map(v -> Json.object("id", v.id(), "title", v.title(), "words", v.words()))
                .toList());
  }

  static Map<String, Object> decision(Decision d) {
    return Json.object(
        "id", d.id(),
        "title", d.title(),
        "exam", d.exam(),
        "needs", d.needs(),
        "answer", d.answer(),
        "among", d.among(),
        "with", d.with(),
        "why", d.why(),
        "against", d.against(),
        "covers", d.covers());
  }
}
