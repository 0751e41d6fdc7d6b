package architutor.advice;

import architutor.advice.Advice.Verdict;
import architutor.catalog.Catalog;
import architutor.catalog.Heard;
import architutor.catalog.Service;
import architutor.catalog.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reasons from the properties of what is known to what fits a need.
public final class Adviser {
  /// How much plain words decide beside understood needs.
  private static final double PRAISE = 6;

  private static final double BLAME = 1.5;

  /// What a decision for exactly this situation adds.
  private static final double DECIDED = 1.5;

  /// Nobody should start with what AWS gives up.
  private static final double OUTDATED = 3;

  /// Of two that fit alike, the whole comes before its part, and what can be drawn before a term.
  private static final double PART = 0.3;

  private static final int SHOWN = 12;
  private static final double AHEAD = 0.08;

  private final Catalog catalog;
  private final List<Decision> decisions;
  private final Library library;
  private final Judge judge;

  public Adviser(Catalog catalog, List<Decision> decisions) {
    this.catalog = catalog;
    this.decisions = List.copyOf(decisions);
    this.library = new Library(catalog, decisions);
    this.judge = new Judge(catalog);
  }

  /// The ranking with its reasons. The same question always has the same answer.
  public Advice advise(Need need) {
    var understood = catalog.needs().hear(need.text());
    var heard = heard(need, understood);
    var all = new LinkedHashMap<>(need.needs());
    heard.forEach((kind, values) ->
        all.merge(
            kind,
            values,
            (a, b) -> {
              var both = new LinkedHashSet<>(a);
              both.addAll(b);
              return both;
            }));
    if (all.isEmpty() && need.text().isBlank())
      return new Advice(all, understood, List.of(), Verdict.NOTHING_ASKED, List.of());
    var praise = library.praise(need.text());
    var blame = library.blame(need.text());
    var ranking =
        candidates(need).stream()
            .map(e -> {
              var points = new ArrayList<Point>();
              points.addAll(judge.weigh(e, need.needs(), true));
              points.addAll(judge.weigh(e, heard, false));
              points.addAll(decided(e, all));
              points.addAll(standing(e, need));
              points.add(said(e, need.text(), praise.getOrDefault(e.id(), 0.0)));
              points.add(warned(e, need.text(), blame.getOrDefault(e.id(), 0.0)));
              return recommendation(e, points, all);
            })
            .sorted(
                Comparator.comparingDouble(Recommendation::score)
                    .reversed()
                    .thenComparing(r -> r.service().id()))
            .limit(need.candidates().isEmpty() ? SHOWN : Integer.MAX_VALUE)
            .toList();
    return new Advice(
        all, understood, ranking, verdict(ranking), new Questions(catalog).between(ranking, all));
  }

  private static Map<String, Set<String>> heard(Need need, List<Heard> understood) {
    var heard = new LinkedHashMap<String, Set<String>>();
    for (var h : understood)
      if (!need.needs().containsKey(h.need()))
        heard.computeIfAbsent(h.need(), _ -> new LinkedHashSet<>()).add(h.value());
    return heard;
  }

  /// Those that were named; else all that AWS offers or that names a way of working.
  private List<Service> candidates(Need need) {
    if (!need.candidates().isEmpty())
      return need.candidates().stream().flatMap(id -> catalog.entry(id).stream()).toList();
    return catalog.entries().stream()
        .filter(e -> e.kind() != Service.Kind.EXTERNAL && !e.profile().fits().isEmpty())
        .toList();
  }

  private List<Point> decided(Service e, Map<String, Set<String>> needs) {
    var points = new ArrayList<Point>();
    for (var d : decisions) {
      if (!d.applies(needs)) continue;
      if (d.answer().contains(e.id())) points.add(new Point(DECIDED, d.why()));
      var against = d.against().get(e.id());
      if (against != null) points.add(new Point(-DECIDED / 2, against));
    }
    return points;
  }

  private static List<Point> standing(Service e, Need need) {
    var points = new ArrayList<Point>();
    if (e.status() != Service.Status.ACTIVE) {
      var word = e.status().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      var next = e.successor().map(s -> "; its successor is " + s).orElse("");
      var share = e.status() == Service.Status.MAINTENANCE ? OUTDATED / 3 : OUTDATED;
      points.add(new Point(-share, "It is " + word + next));
    }
    if (need.candidates().isEmpty() && e.form() != Service.Form.NODE)
      points.add(new Point(-PART, ""));
    return points;
  }

  private static Point said(Service e, String text, double share) {
    var lines = Library.lines(e.useWhen(), text);
    return new Point(PRAISE * share, lines.isEmpty() ? "" : "Made for this: " + lines.getFirst());
  }

  private static Point warned(Service e, String text, double share) {
    var lines = Library.lines(e.avoidWhen(), text);
    return new Point(-BLAME * share, lines.isEmpty() ? "" : "Avoid it where: " + lines.getFirst());
  }

  private Recommendation recommendation(
      Service e, List<Point> points, Map<String, Set<String>> needs) {
    var score = points.stream().mapToDouble(Point::weight).sum();
    var see = new LinkedHashSet<Source>(e.docs());
    for (var d : decisions) if (d.among().contains(e.id()) && d.applies(needs)) see.addAll(d.see());
    return new Recommendation(
        e,
        Math.round(score * 1000) / 1000.0,
        reasons(points, Comparator.comparingDouble(p -> -p.weight()), 1),
        reasons(points, Comparator.comparingDouble(Point::weight), -1),
        List.copyOf(see));
  }

  private static List<String> reasons(List<Point> points, Comparator<Point> order, int sign) {
    return points.stream()
        .filter(p -> p.weight() * sign > 0 && !p.reason().isEmpty())
        .sorted(order)
        .map(Point::reason)
        .distinct()
        .toList();
  }

  private static Verdict verdict(List<Recommendation> ranking) {
    if (ranking.isEmpty()) return Verdict.NONE_FITS;
    var first = ranking.getFirst();
    if (first.score() <= 0) return Verdict.NONE_FITS;
    if (ranking.size() > 1 && ranking.get(1).score() > first.score() * (1 - AHEAD))
      return Verdict.CLOSE;
    return Verdict.FITS;
  }
}
