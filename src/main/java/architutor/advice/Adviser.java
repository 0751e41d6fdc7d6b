package architutor.advice;

import architutor.advice.Advice.Verdict;
import architutor.catalog.Catalog;
import architutor.catalog.Heard;
import architutor.catalog.Service;
import architutor.catalog.Source;
import architutor.catalog.Stems;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reasons from the properties of what is known to what fits a need.
public final class Adviser {
  private static final int SHOWN = 12;

  /// Telling words of a text that is not brief any more.
  private static final double BRIEF = 10;

  /// The second is close whose score is within this share of the first's.
  private static final double CLOSE = 0.08;

  private final Catalog catalog;
  private final List<Decision> decisions;
  private final Weights weights;
  private final Library library;
  private final Judge judge;

  public Adviser(Catalog catalog, List<Decision> decisions) {
    this(catalog, decisions, Weights.FOUND);
  }

  Adviser(Catalog catalog, List<Decision> decisions, Weights weights) {
    this.catalog = catalog;
    this.decisions = List.copyOf(decisions);
    this.weights = weights;
    this.library = new Library(catalog, decisions, weights);
    this.judge = new Judge(catalog, weights);
  }

  /// An entry and all that speaks for and against it.
  private record Weighed(Service entry, double score, List<Point> points) {}

  /// A need, made ready to weigh entries by.
  private record Asked(
      String text, List<Judge.Measure> stated, List<Decision> applying, Library.Said said) {}

  /// The ranking with its reasons. The same question always has the same answer.
  public Advice advise(Need need) {
    var understood =
        catalog.needs().hear(need.text()).stream()
            .filter(h -> !need.needs().containsKey(h.need()))
            .toList();
    var all = all(need, understood);
    if (all.isEmpty() && need.text().isBlank())
      return new Advice(all, understood, List.of(), Verdict.NOTHING_ASKED, List.of());
    var applying = decisions.stream().filter(d -> d.applies(all)).toList();
    var asked =
        new Asked(need.text(), stated(need, understood), applying, library.hear(need.text()));
    var isOpen = need.candidates().isEmpty();
    var ranking =
        candidates(need).stream()
            .map(e -> weighed(e, asked, isOpen ? rank(e) : 0))
            .sorted(order())
            .limit(isOpen ? SHOWN : Integer.MAX_VALUE)
            .map(w -> recommendation(w, applying))
            .toList();
    return new Advice(
        all, understood, ranking, verdict(ranking), new Questions(catalog).between(ranking, all));
  }

  /// Whether a word means something to the adviser.
  public boolean knows(String word) {
    return library.knows(word) || !catalog.needs().hear(word).isEmpty();
  }

  /// What fits some words, best first; nothing that no word speaks of.
  public List<Service> fitting(String text, int most) {
    var need = Need.NOTHING.saying(text);
    var asked =
        new Asked(text, stated(need, catalog.needs().hear(text)), List.of(), library.hear(text));
    return candidates(need).stream()
        .filter(e -> asked.said().praise(e.id()) > 0)
        .map(e -> weighed(e, asked, sought(e)))
        .sorted(order())
        .limit(most)
        .map(Weighed::entry)
        .toList();
  }

  /// Of two that fit alike, first the one that more is connected with.
  private Comparator<Weighed> order() {
    return Comparator.comparingDouble(Weighed::score)
        .thenComparingInt(w -> catalog.relations(w.entry()))
        .reversed()
        .thenComparing(w -> w.entry().id());
  }

  private static Map<String, Set<String>> all(Need need, List<Heard> understood) {
    var all = new LinkedHashMap<String, Set<String>>();
    need.needs().forEach((kind, values) -> all.put(kind, new LinkedHashSet<>(values)));
    for (var h : understood)
      all.computeIfAbsent(h.need(), _ -> new LinkedHashSet<>()).add(h.value());
    return all;
  }

  private List<Judge.Measure> stated(Need need, List<Heard> understood) {
    var chosen =
        need.needs().entrySet().stream()
            .flatMap(k -> k.getValue().stream().map(v -> new Stated(k.getKey(), v, 1)));
    // In a few words each one is meant; in a long story many only happen to stand there.
    var brevity = Math.max(1, BRIEF / Math.max(1, Stems.of(need.text()).size()));
    var heard =
        understood.stream()
            .map(h -> new Stated(h.need(), h.value(), brevity * weights.heard(h.length())));
    return judge.measures(Stream.concat(chosen, heard).toList());
  }

  /// Those that were named; else all that AWS offers or that names a way of working.
  private List<Service> candidates(Need need) {
    if (!need.candidates().isEmpty())
      return need.candidates().stream().flatMap(id -> catalog.entry(id).stream()).toList();
    return catalog.entries().stream()
        .filter(e -> e.kind() != Service.Kind.EXTERNAL && !e.profile().fits().isEmpty())
        .toList();
  }

  /// @param handicap what it loses for what it is
  private Weighed weighed(Service e, Asked asked, double handicap) {
    var points = judge.weigh(e, asked.stated());
    for (var d : asked.applying()) {
      if (d.answer().contains(e.id())) points.add(new Point(weights.decided(), d::why));
      var against = d.against().get(e.id());
      if (against != null) points.add(new Point(-weights.decided() / 2, () -> against));
    }
    points.add(
        new Point(
            weights.praise() * asked.said().praise(e.id()),
            () -> closest("Made for this: ", e.useWhen(), asked.text())));
    points.add(
        new Point(
            -weights.blame() * asked.said().blame(e.id()),
            () -> closest("Avoid it where: ", e.avoidWhen(), asked.text())));
    var score = -handicap;
    for (var point : points) score += point.weight();
    var standing = standing(e, score);
    points.add(standing);
    score += standing.weight();
    return new Weighed(e, score, points);
  }

  private double sought(Service e) {
    return e.form() == Service.Form.NODE ? 0 : weights.sought();
  }

  private double rank(Service e) {
    return switch (e.form()) {
      case NODE -> 0;
      case PART -> weights.part();
      case TERM -> weights.term();
    };
  }

  /// However well it would fit, nobody should start with what AWS has given up.
  private Point standing(Service e, double score) {
    var share =
        switch (e.status()) {
          case ACTIVE -> 0;
          case MAINTENANCE -> weights.outdated() / 3;
          case CLOSED_TO_NEW_CUSTOMERS, RETIRED -> Math.max(0, score) + weights.outdated();
        };
    return new Point(
        -share,
        () ->
            "It is "
                + e.status().word()
                + e.successor().flatMap(catalog::entry).map(s -> "; go to " + s.name()).orElse(""));
  }

  private static String closest(String before, List<String> lines, String text) {
    return Library.closest(lines, text).map(line -> before + line).orElse("");
  }

  private static Recommendation recommendation(Weighed w, List<Decision> applying) {
    var see = new LinkedHashSet<Source>(w.entry().docs());
    for (var d : applying) if (d.among().contains(w.entry().id())) see.addAll(d.see());
    return new Recommendation(
        w.entry(),
        Math.round(w.score() * 1000) / 1000.0,
        reasons(w.points().stream().filter(p -> p.weight() > 0)),
        reasons(w.points().stream().filter(p -> p.weight() < 0)),
        List.copyOf(see));
  }

  private static List<String> reasons(Stream<Point> points) {
    return points
        .sorted(Comparator.comparingDouble((Point p) -> -Math.abs(p.weight())))
        .map(p -> p.reason().get())
        .filter(reason -> !reason.isEmpty())
        .distinct()
        .toList();
  }

  private static Verdict verdict(List<Recommendation> ranking) {
    if (ranking.isEmpty() || ranking.getFirst().score() <= 0) return Verdict.NONE_FITS;
    var first = ranking.getFirst().score();
    return ranking.size() > 1 && ranking.get(1).score() > first * (1 - CLOSE)
        ? Verdict.CLOSE
        : Verdict.FITS;
  }
}
