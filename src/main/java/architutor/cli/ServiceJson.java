package architutor.cli;

import architutor.catalog.Limit;
import architutor.catalog.Price;
import architutor.catalog.Property;
import architutor.catalog.Service;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A service for programs.
final class ServiceJson {
  private ServiceJson() {}

  static Map<String, Object> of(Service s) {
    return Json.object(
        "id", s.id(),
        "name", s.name(),
        "formerly", s.formerly(),
        "aliases", s.aliases(),
        "category", s.category(),
        "kind", word(s.kind()),
        "partOf", s.partOf(),
        "status", word(s.status()),
        "successor", s.successor(),
        "exam", s.exam(),
        "icon", s.icon(),
        "mermaid", s.elsewhere().mermaid(),
        "cloudFormation", s.elsewhere().cloudformation(),
        "terraform", s.elsewhere().terraform(),
        "drawio", s.elsewhere().drawio(),
        "drawnAs", s.isDrawn() ? Optional.of(s.home()) : Optional.empty(),
        "sets", s.sets(),
        "summary", s.summary(),
        "useWhen", s.useWhen(),
        "avoidWhen", s.avoidWhen(),
        "traits", s.traits(),
        "properties", s.properties().stream().map(ServiceJson::property).toList(),
        "limits", s.limits().stream().map(ServiceJson::limit).toList(),
        "prices", s.prices().stream().map(ServiceJson::price).toList(),
        "latency",
            s.latency()
                .map(l ->
                    Json.object(
                        "lowerSeconds", l.lowerSeconds(),
                        "upperSeconds", l.upperSeconds(),
                        "why", l.why())),
        "relations",
            s.relations().stream()
                .map(r -> Json.object("kind", r.kind().word(), "to", r.to()))
                .toList(),
        "fits", s.profile().fits(),
        "fails", s.profile().fails(),
        "covers", s.covers(),
        "docs",
            s.docs().stream().map(d -> Json.object("title", d.title(), "url", d.url())).toList());
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What nobody stated stays not stated, so no property has a default of ours.
  private static Map<String, Object> property(Property p) {
    return Json.object(
        "id", p.id(),
        "title", p.title(),
        "type", p.type().word(),
        "unit", p.unit(),
        "values", p.values(),
        "default", Optional.empty(),
        "awsDefault", p.awsDefault());
  }

  private static Map<String, Object> limit(Limit l) {
    return Json.object(
        "id", l.id(),
        "title", l.title(),
        "value", l.value().number(),
        "unit", l.value().unit(),
        "source", l.source().url(),
        "asOf", l.source().asOf(),
        "verified", l.source().isVerified());
  }

  private static Map<String, Object> price(Price p) {
    return Json.object(
        "item", p.item(),
        "title", p.title(),
        "unit", p.unit(),
        "usd", p.usd(),
        "region", p.region(),
        "source", p.source().url(),
        "asOf", p.source().asOf(),
        "verified", p.source().isVerified());
  }
}
