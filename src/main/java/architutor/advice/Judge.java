package architutor.advice;

import architutor.catalog.Catalog;
import architutor.catalog.NeedKind;
import architutor.catalog.Profile;
import architutor.catalog.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Weighs entries against stated needs by what their profiles say.
final class Judge {
  private final Catalog catalog;
  private final Weights weights;
  private final Map<String, Integer> fitting = new HashMap<>();

  Judge(Catalog catalog, Weights weights) {
    this.catalog = catalog;
    this.weights = weights;
    for (var e : catalog.entries())
      e.profile()
          .fits()
          .forEach((need, values) ->
              values.forEach(v -> fitting.merge(need + "=" + v, 1, Integer::sum)));
  }

  /// A stated need, how much it decides, and how much it tells.
  record Measure(NeedKind kind, String value, double share, double rarity) {}

  /// What to weigh entries by. Several values of one kind share its weight.
  List<Measure> measures(List<Stated> needs) {
    var alike = needs.stream().collect(Collectors.groupingBy(Stated::need, Collectors.counting()));
    return needs.stream()
        .flatMap(n ->
            catalog.needs().kind(n.need()).stream()
                .map(kind ->
                    new Measure(
                        kind,
                        n.value(),
                        n.strength() * kind.weight() / Math.sqrt(alike.getOrDefault(n.need(), 1L)),
                        rarity(n.need(), n.value()))))
        .toList();
  }

  /// What each need says of an entry.
  List<Point> weigh(Service entry, List<Measure> measures) {
    var points = new ArrayList<Point>();
    for (var measure : measures) weigh(points, entry.profile(), measure);
    return points;
  }

  private void weigh(List<Point> points, Profile profile, Measure m) {
    var kind = m.kind();
    var made = profile.fits().getOrDefault(kind.id(), Set.of());
    var failing = profile.fails(kind.id(), m.value());
    if (made.contains(m.value()))
      points.add(
          new Point(m.share() * m.rarity(), () -> kind.title() + ": " + title(kind, m.value())));
    else if (failing.isPresent()) points.add(new Point(-weights.fails() * m.share(), failing::get));
    else if (!kind.isOpen() && !made.isEmpty())
      points.add(
          new Point(
              -weights.other() * m.share(),
              () ->
                  kind.title()
                      + ": made for "
                      + made.stream().map(v -> title(kind, v)).collect(Collectors.joining(", "))
                      + ", not for "
                      + title(kind, m.value())));
  }

  private static String title(NeedKind kind, String value) {
    return kind.value(value).map(NeedKind.Value::title).orElse(value);
  }

  /// From a little for what everything can to 1 for what only one can.
  private double rarity(String need, String value) {
    var with = fitting.getOrDefault(need + "=" + value, 1);
    var all = catalog.entries().size();
    return Math.max(weights.common(), Math.log((double) all / with) / Math.log(all));
  }
}
