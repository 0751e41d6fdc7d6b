package architutor.ui;

import architutor.app.Story;
import architutor.catalog.Catalog;
import architutor.catalog.Latency;
import architutor.catalog.Property;
import architutor.catalog.Quantity;
import architutor.catalog.Service;
import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Severity;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Node;
import architutor.paint.Tint;
import architutor.paint.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Reads a drawing through a lens: a few words for every node, a colour for what matters, and the
/// answer in a sentence.
///
/// @param findings those that the lens cares for
record Reader(Map<Id, Tint> tints, List<Finding> findings, String figure, String answer) {
  /// Settings that say how long data wait in a service.
  private static final List<String> WAITS =
      List.of("buffer-interval", "schedule", "delivery-interval", "revision-interval");

  /// Letters that fit above an icon.
  private static final int LONGEST = 22;

  static final Reader NOTHING = new Reader(Map.of(), List.of(), "", "");

  static Reader of(Lens lens, Diagram diagram, Catalog catalog, Critique critique) {
    if (lens == Lens.STEPS) return steps(diagram);
    var pillar = lens.pillar.orElseThrow();
    var findings = critique.roots().filter(f -> f.rule().pillar() == pillar).toList();
    var worst = new HashMap<Id, Severity>();
    for (var finding : findings)
      for (var id : finding.about())
        worst.merge(id, finding.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    var tints = new LinkedHashMap<Id, Tint>();
    for (var node : diagram.nodes()) {
      var words = catalog.find(node.service()).map(s -> words(lens, s, node)).orElse("");
      var colour = Optional.ofNullable(worst.get(node.id())).map(Reader::colour);
      if (!words.isEmpty() || colour.isPresent())
        tints.put(node.id(), new Tint(colour.orElse(Token.SECOND_TEXT), words));
    }
    var score = Words.of("lens.score", critique.score().byPillar().getOrDefault(pillar, 100));
    var count =
        findings.isEmpty()
            ? Words.of("lens.findings.none")
            : Words.counted("lens.findings", findings.size());
    return switch (lens) {
      case COST, SECURITY ->
          new Reader(tints, findings, score, Words.of("lens." + lens.word() + ".answer", count));
      case STEPS -> steps(diagram);
      case EXAM -> new Reader(tints, findings, score, exam(diagram, catalog, critique, count));
      case FRESHNESS ->
          Way.slowest(diagram, catalog).read(tints, findings, diagram, catalog, score);
    };
  }

  /// The order in which the drawing is told, as numbers.
  private static Reader steps(Diagram diagram) {
    var tints = new LinkedHashMap<Id, Tint>();
    var number = 0;
    for (var step : Story.of(diagram).steps()) {
      number++;
      for (var id : step.nodes()) tints.put(id, new Tint(Token.ACCENT, String.valueOf(number)));
    }
    return new Reader(
        tints, List.of(), Words.counted("lens.steps.count", number), Words.of("lens.steps.answer"));
  }

  private static Token colour(Severity severity) {
    return switch (severity) {
      case ERROR -> Token.ERROR;
      case WARNING -> Token.WARNING;
      case INFO -> Token.INFO;
    };
  }

  private static String words(Lens lens, Service service, Node node) {
    return switch (lens) {
      case COST ->
          service.prices().stream()
              .map(p -> Words.of("lens.price", p.usd().toPlainString(), one(p.unit())))
              .reduce((first, next) -> first.length() <= LONGEST ? first : next)
              .orElse("");
      case FRESHNESS -> delay(service, node).map(Latency::words).orElse("");
      case SECURITY -> encryption(service, node);
      case EXAM -> String.join(" · ", service.exam());
      case STEPS -> "";
    };
  }

  private static String one(String unit) {
    return unit.startsWith("1 ") ? unit.substring(2) : unit;
  }

  private static String encryption(Service service, Node node) {
    return service
        .property("encryption")
        .map(_ ->
            Optional.ofNullable(node.settings().get("encryption"))
                .orElse(Words.of("lens.encryption.unknown")))
        .orElse("");
  }

  /// What the service adds; an interval that is stated for it takes the place of the worst case.
  private static Optional<Latency> delay(Service service, Node node) {
    var stated =
        WAITS.stream()
            .flatMap(key -> Optional.ofNullable(node.settings().get(key)).stream())
            .flatMap(text -> seconds(text).stream())
            .findFirst();
    return service
        .latency()
        .map(
            l -> stated.map(s -> new Latency(Math.min(l.lowerSeconds(), s), s, l.why())).orElse(l));
  }

  private static Optional<Double> seconds(String text) {
    return Quantity.parse(text)
        .filter(q -> q.measure() == Property.Type.DURATION)
        .map(Quantity::base);
  }

  private static String exam(Diagram diagram, Catalog catalog, Critique critique, String count) {
    var tasks = new TreeSet<String>();
    for (var node : diagram.nodes())
      catalog.find(node.service()).ifPresent(s -> tasks.addAll(s.exam()));
    critique.roots().forEach(f -> tasks.addAll(f.rule().exam()));
    return Words.of("lens.exam.answer", count, String.join(", ", tasks));
  }

  /// The way through the drawing on which the data may wait longest.
  private record Way(List<Id> nodes, double lower, double upper) {
    static Way slowest(Diagram diagram, Catalog catalog) {
      var best = new HashMap<Id, Way>();
      var slowest = new Way(List.of(), 0, 0);
      var feeding = new HashMap<Id, List<Edge>>();
      for (var edge : diagram.edges())
        if (edge.kind().carriesData())
          feeding.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(edge);
      for (var step : Story.of(diagram).steps()) {
        if (step.kind().isPresent()) break;
        for (var id : step.nodes()) {
          var before =
              feeding.getOrDefault(id, List.of()).stream()
                  .flatMap(e -> Optional.ofNullable(best.get(e.from())).stream())
                  .reduce((a, b) -> b.upper > a.upper ? b : a)
                  .orElse(new Way(List.of(), 0, 0));
          var way = before.plus(id, diagram, catalog);
          best.put(id, way);
          if (way.nodes.size() > 1 && way.upper >= slowest.upper) slowest = way;
        }
      }
      return slowest;
    }

    private Way plus(Id id, Diagram diagram, Catalog catalog) {
      var all = new ArrayList<>(nodes);
      all.add(id);
      return diagram
          .node(id)
          .flatMap(n -> catalog.find(n.service()).flatMap(s -> delay(s, n)))
          .map(l -> new Way(all, lower + l.lowerSeconds(), upper + l.upperSeconds()))
          .orElse(new Way(all, lower, upper));
    }

    Reader read(
        Map<Id, Tint> tints,
        List<Finding> findings,
        Diagram diagram,
        Catalog catalog,
        String score) {
      if (nodes.isEmpty())
        return new Reader(tints, findings, score, Words.of("lens.freshness.none"));
      var asked = Optional.ofNullable(diagram.requirement().get("freshness"));
      var wanted = asked.flatMap(Reader::seconds);
      var isLate = wanted.filter(most -> upper > most).isPresent();
      for (var edge : diagram.edges())
        if (isOn(edge)) tints.put(edge.id(), new Tint(isLate ? Token.ERROR : Token.ACCENT, ""));
      var needs = asked.map(text -> Words.of("lens.freshness.needs", text)).orElse("");
      return new Reader(
          tints,
          findings,
          new Latency(lower, upper, "").words(),
          Words.of(
              "lens.freshness.answer",
              name(nodes.getFirst(), diagram, catalog),
              name(nodes.getLast(), diagram, catalog),
              name(slowestPart(diagram, catalog), diagram, catalog),
              needs));
    }

    private Id slowestPart(Diagram diagram, Catalog catalog) {
      return nodes.stream()
          .reduce((a, b) -> upper(b, diagram, catalog) > upper(a, diagram, catalog) ? b : a)
          .orElseThrow();
    }

    private static double upper(Id id, Diagram diagram, Catalog catalog) {
      return new Way(List.of(), 0, 0).plus(id, diagram, catalog).upper;
    }

    private static String name(Id id, Diagram diagram, Catalog catalog) {
      return diagram.node(id).map(catalog::nameOf).orElse(id.text());
    }

    private boolean isOn(Edge edge) {
      var at = nodes.indexOf(edge.from());
      return at >= 0 && nodes.indexOf(edge.to()) == at + 1 && edge.kind().carriesData();
    }
  }
}
