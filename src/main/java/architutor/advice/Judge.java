package architutor.advice;

import architutor.catalog.Catalog;
import architutor.catalog.NeedKind;
import architutor.catalog.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighs one entry against stated needs by what its profile says.
final class Judge {
  /// What a failing takes away, beside the one that a fit gives.
  private static final double FAILS = 1.2;

  /// What it takes away to be made for something else.
  private static final double OTHER = 0.5;

  /// What somebody chose counts whole, what was heard in a text a little less.
  private static final double HEARD = 0.8;

  private final Catalog catalog;
  private final Map<String, Integer> fitting = new HashMap<>();

  Judge(Catalog catalog) {
    this.catalog = catalog;
    for (var e : catalog.entries())
      e.profile()
          .fits()
          .forEach((need, values) ->
              values.forEach(v -> fitting.merge(need + "=" + v, 1, Integer::sum)));
  }

  /// What each need says of an entry.
  ///
  /// @param chosen whether a person chose these values, rather than wrote words
  List<Point> weigh(Service entry, Map<String, Set<String>> needs, boolean chosen) {
    var points = new ArrayList<Point>();
    needs.forEach((need, values) ->
        catalog
            .needs()
            .kind(need)
            .ifPresent(kind -> {
              var share = (chosen ? 1 : HEARD) * kind.weight() / Math.sqrt(values.size());
              for (var value : values) points.addAll(weigh(entry, kind, value, share));
            }));
    return points;
  }

  private List<Point> weigh(Service entry, NeedKind kind, String value, double share) {
    var profile = entry.profile();
    var title = kind.value(value).map(NeedKind.Value::title).orElse(value);
    if (profile.fits(kind.id(), value))
      return List.of(new Point(share * rarity(kind.id(), value), kind.title() + ": " + title));
    var failing = profile.fails(kind.id(), value);
    if (failing.isPresent()) return List.of(new Point(-FAILS * share, failing.get()));
    var made = profile.fits().getOrDefault(kind.id(), Set.of());
    if (kind.isOpen() || made.isEmpty()) return List.of();
    var others =
        made.stream().flatMap(v -> kind.value(v).stream()).map(NeedKind.Value::title).toList();
    return List.of(
        new Point(
            -OTHER * share,
            kind.title() + ": made for " + String.join(", ", others) + ", not for " + title));
  }

  /// From a little for what everything can to 1 for what only one can.
  private double rarity(String need, String value) {
    var with = fitting.getOrDefault(need + "=" + value, 1);
    var all = catalog.entries().size();
    return Math.max(0.25, Math.log((double) all / with) / Math.log(all));
  }
}
