package architutor.advice;

import architutor.catalog.Catalog;
import architutor.catalog.NeedKind;
import architutor.catalog.Profile;
import architutor.catalog.Service;
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

  /// What each need says of an entry. Several values of one kind share its weight.
  List<Point> weigh(Service entry, List<Stated> needs) {
    var alike = needs.stream().collect(Collectors.groupingBy(Stated::need, Collectors.counting()));
    return needs.stream()
        .flatMap(n ->
            catalog.needs().kind(n.need()).stream()
                .flatMap(kind ->
                    weigh(
                        entry.profile(),
                        kind,
                        n.value(),
                        n.strength() * kind.weight() / Math.sqrt(alike.getOrDefault(n.need(), 1L)))
                        .stream()))
        .toList();
  }

  private List<Point> weigh(Profile profile, NeedKind kind, String value, double share) {
    if (profile.fits(kind.id(), value))
      return List.of(
          new Point(
              share * rarity(kind.id(), value), () -> kind.title() + ": " + title(kind, value)));
    var failing = profile.fails(kind.id(), value);
    if (failing.isPresent()) return List.of(new Point(-weights.fails() * share, failing::get));
    var made = profile.fits().getOrDefault(kind.id(), Set.of());
    if (kind.isOpen() || made.isEmpty()) return List.of();
    return List.of(
        new Point(
            -weights.other() * share,
            () ->
                kind.title()
                    + ": made for "
                    + made.stream().map(v -> title(kind, v)).collect(Collectors.joining(", "))
                    + ", not for "
                    + title(kind, value)));
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
