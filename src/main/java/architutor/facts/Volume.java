package architutor.facts;

import architutor.catalog.Quantity;
import architutor.model.Edge;
import architutor.model.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How much arrives at a node, told from the rates that were stated where it comes from. What
/// happens on the way (filters, aggregates) is not known, so a figure is the most that can arrive.
final class Volume {
  private static final double DAY = 86_400;

  static final List<Fact> FACTS =
      List.of(
          new Fact(
              "arriving-rate",
              "Records that arrive, from all sources behind it that state a rate, or its own"
                  + " stated rate.",
              true,
              (f, id) -> rate(f, id)),
          new Fact(
              "arriving-a-day",
              "Data that arrives in a day, from all of these that state a record size too.",
              true,
              (f, id) -> aDay(f, id)));

  private Volume() {}

  private static Optional<String> rate(Facts f, Id id) {
    var rates = origins(f, id).stream().flatMap(o -> figure(f, o, "rate").stream()).toList();
    return rates.isEmpty()
        ? Optional.empty()
        : Optional.of(number(rates.stream().mapToDouble(d -> d).sum()) + " /s");
  }

  private static Optional<String> aDay(Facts f, Id id) {
    var bytes =
        origins(f, id).stream()
            .flatMap(o ->
                figure(f, o, "rate").stream()
                    .flatMap(r -> figure(f, o, "record-size").stream().map(s -> r * s * DAY)))
            .toList();
    return bytes.isEmpty()
        ? Optional.empty()
        : Optional.of(number(bytes.stream().mapToDouble(d -> d).sum() / 1e9) + " GB");
  }

  /// The nearest nodes up the flow that state a rate; the node itself if it does.
  private static Set<Id> origins(Facts f, Id id) {
    var origins = new LinkedHashSet<Id>();
    var seen = new HashSet<>(Set.of(id));
    var open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      var at = open.remove();
      if (figure(f, at, "rate").isPresent()) origins.add(at);
      else
        f.to(at).stream()
            .filter(e -> e.kind().carriesData())
            .map(Edge::from)
            .filter(seen::add)
            .forEach(open::add);
    }
    return origins;
  }

  private static Optional<Double> figure(Facts f, Id id, String key) {
    return f.values(id, key).stream().findFirst().flatMap(f::quantity).map(Quantity::base);
  }

  private static String number(double figure) {
    return BigDecimal.valueOf(figure)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
