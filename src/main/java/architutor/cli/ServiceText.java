package architutor.cli;

import architutor.catalog.Property;
import architutor.catalog.Service;
import java.util.List;

/// Services for people.
final class ServiceText {
  private final Terminal terminal;

  ServiceText(Terminal terminal) {
    this.terminal = terminal;
  }

  void list(List<Service> services) {
    new Columns(terminal).show(services, Service::id, s -> s.name());
  }

  void show(Service s) {
    terminal.say(terminal.in(Ink.STRONG, s.name()) + terminal.in(Ink.FAINT, "  " + s.id()));
    lines(s.summary());
    if (s.status() != Service.Status.ACTIVE)
      lines("Status: " + s.status().word() + s.successor().map(next -> "; use " + next).orElse(""));
    if (!s.formerly().isEmpty()) lines("Formerly " + String.join(", ", s.formerly()));
    list("Use it when", s.useWhen());
    list("Avoid it when", s.avoidWhen());
    section("Settings");
    new Columns(terminal).show(s.properties(), Property::id, ServiceText::meaning);
    list(
        "Limits",
        s.limits().stream()
            .map(l -> l.title() + ": " + l.value() + " (" + l.source().asOf() + ")")
            .toList());
    list(
        "Prices",
        s.prices().stream()
            .map(p ->
                p.item()
                    + ": $"
                    + p.usd().toPlainString()
                    + " for "
                    + p.unit()
                    + " in "
                    + p.region())
            .toList());
    list("Relations", s.relations().stream().map(r -> r.kind().word() + " " + r.to()).toList());
    list("Read more", s.docs().stream().map(d -> d.title() + " <" + d.url() + ">").toList());
  }

  private static String meaning(Property p) {
    var values = p.values().isEmpty() ? p.type().word() : String.join(", ", p.values());
    return p.title() + ": " + values + p.awsDefault().map(d -> "; AWS takes " + d).orElse("");
  }

  private void list(String title, List<String> rows) {
    if (rows.isEmpty()) return;
    section(title);
    for (var row : rows) terminal.wrapped("  - ", "    ", row).forEach(terminal::say);
  }

  private void section(String title) {
    terminal.say("");
    terminal.say(terminal.in(Ink.STRONG, title));
  }

  private void lines(String text) {
    terminal.wrapped("", "", text).forEach(terminal::say);
  }
}
