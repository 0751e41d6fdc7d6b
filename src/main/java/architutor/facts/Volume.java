package architutor.facts;

import architutor.catalog.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
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
              Set.of("rate"),
              Volume::rate),
          new Fact(
              "arriving-a-day",
              "Data that arrives in a day, from all of these that state a record size too.",
              true,
              Set.of("rate", "record-size"),
              Volume::aDay));

  private Volume() {}

  private static Optional<String> rate(Facts f, Vertex v) {
    var sum = 0.0;
    var isKnown = false;
    for (var origin : origins(f, v)) {
      sum += figure(f, origin, Key.of("rate")).orElse(0.0);
      isKnown = true;
    }
    return isKnown ? Optional.of(number(sum) + " /s") : Optional.empty();
  }

  private static Optional<String> aDay(Facts f, Vertex v) {
    var sum = 0.0;
    var isKnown = false;
    for (var origin : origins(f, v)) {
      var size = figure(f, origin, Key.of("record-size"));
      if (size.isEmpty()) continue;
      sum += figure(f, origin, Key.of("rate")).orElse(0.0) * size.get() * DAY;
      isKnown = true;
    }
    return isKnown ? Optional.of(number(sum / 1e9) + " GB") : Optional.empty();
  }

  /// The nearest nodes up the flow that state a rate; the node itself if it does.
  private static List<Vertex> origins(Facts f, Vertex v) {
    var origins = new ArrayList<Vertex>();
    var seen = new BitSet();
    seen.set(v.slot());
    var open = new ArrayList<>(List.of(v));
    for (var next = 0; next < open.size(); next++) {
      var at = open.get(next);
      if (figure(f, at, Key.of("rate")).isPresent()) origins.add(at);
      else
        for (var flow : f.flows(at, true)) {
          if (!flow.edge().kind().carriesData() || seen.get(flow.other().slot())) continue;
          seen.set(flow.other().slot());
          open.add(flow.other());
        }
    }
    return origins;
  }

  private static Optional<Double> figure(Facts f, Vertex v, Key key) {
    var values = f.values(v, key);
    return values.isEmpty()
        ? Optional.empty()
        : f.quantity(values.iterator().next()).map(Quantity::base);
  }

  private static String number(double figure) {
    return BigDecimal.valueOf(figure)
        .setScale(3, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
