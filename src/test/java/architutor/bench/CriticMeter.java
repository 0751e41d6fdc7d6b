package architutor.bench;

import architutor.catalog.Catalog;
import architutor.critique.Critic;
import architutor.critique.Critique;
import architutor.critique.RuleBook;
import architutor.edit.Configure;
import architutor.edit.Edit;
import architutor.edit.Put;
import architutor.edit.Remove;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Prints how long the critic takes, first and warm, whole and after an edit, and how much memory
/// it needs. One process, so that «first» means first.
public final class CriticMeter {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final int UNITS = 50;

  private CriticMeter() {}

  public static void main(String[] arguments) {
    var catalog = Catalog.shipped();
    var start = System.nanoTime();
    var book = RuleBook.shipped(catalog);
    say("rules read first", since(start));
    var drawing = Units.of(UNITS);
    var critic = new Critic(catalog, book.rules());
    start = System.nanoTime();
    var first = critic.review(drawing, DAY);
    say(drawing.nodes().size() + " nodes, whole review, first", since(start));
    System.out.printf(
        Locale.ROOT,
        "%d rules, %d nodes, %d edges, %d findings%n",
        book.rules().size(),
        drawing.nodes().size(),
        drawing.edges().size(),
        first.findings().size());
    say("whole review, warm", times(300, () -> critic.review(drawing, DAY)));
    say(
        "whole review, warm, all sentences read",
        times(
            60,
            () -> critic.review(drawing, DAY).findings().forEach(finding -> finding.message())));
    memory(catalog, drawing);
    edits(critic, drawing);
    for (var units : List.of(5, 50, 500)) {
      var larger = Units.of(units);
      say(
          larger.nodes().size() + " nodes, whole review",
          times(9, () -> critic.review(larger, DAY)));
    }
    say("rules read warm", times(10, () -> RuleBook.shipped(catalog)));
  }

  private static void edits(Critic critic, Diagram drawing) {
    var random = new Random(1);
    var reviewer = critic.reviewer();
    var now = drawing;
    reviewer.review(now, DAY);
    var settings = new ArrayList<Double>();
    var structure = new ArrayList<Double>();
    for (var i = 0; i < 3000; i++) {
      // An edge comes or goes and is put right again, so that the drawing stays one of units.
      for (var edit : List.of(setting(random, now), structure(random, now))) {
        var before = now;
        now = edit.applyTo(now);
        var next = now;
        var isSetting = edit instanceof Configure;
        var took = time(() -> reviewer.review(next, DAY));
        if (i >= 1000) (isSetting ? settings : structure).add(took);
        if (isSetting) continue;
        now = before;
        took = time(() -> reviewer.review(before, DAY));
        if (i >= 1000) structure.add(took);
      }
    }
    say("after a setting", settings);
    say("after an edge", structure);
    var hub = Id.of("lake");
    for (var i = 1; i < UNITS; i++)
      now = Put.of(Edge.of(Id.of("etl-" + (i + 1)), hub, EdgeKind.DATA)).applyTo(now);
    for (var i = 1; i < UNITS; i++)
      now = Put.of(Edge.of(hub, Id.of("workgroup-" + (i + 1)), EdgeKind.QUERY)).applyTo(now);
    reviewer.review(now, DAY);
    var atHub = new ArrayList<Double>();
    for (var i = 0; i < 600; i++) {
      now = new Configure(hub, "versioning", i % 2 == 0 ? "yes" : "no").applyTo(now);
      var next = now;
      atHub.add(time(() -> reviewer.review(next, DAY)));
    }
    say("after a setting of a hub with 100 edges", atHub.subList(200, 600));
  }

  private static Edit setting(Random random, Diagram drawing) {
    var node = any(random, drawing);
    var values = List.of("none", "customer-key", "yes", "no", "");
    var keys = List.of("encryption", "logging", "tls-only", "versioning", "multi-az");
    return new Configure(
        node, keys.get(random.nextInt(keys.size())), values.get(random.nextInt(values.size())));
  }

  private static Edit structure(Random random, Diagram drawing) {
    var edges = List.copyOf(drawing.edges());
    return random.nextBoolean()
        ? new Remove(Set.of(edges.get(random.nextInt(edges.size())).id()))
        : Put.of(Edge.of(any(random, drawing), any(random, drawing), EdgeKind.DATA));
  }

  private static Id any(Random random, Diagram drawing) {
    return List.copyOf(drawing.nodes()).get(random.nextInt(drawing.nodes().size())).id();
  }

  private static void memory(Catalog catalog, Diagram drawing) {
    var before = used();
    var book = RuleBook.shipped(catalog);
    var reviewer = new Critic(catalog, book.rules()).reviewer();
    Critique critique = reviewer.review(drawing, DAY);
    var after = used();
    System.out.printf(
        Locale.ROOT,
        "heap for rules, engine and findings: %.1f MiB (%d findings)%n",
        (after - before) / 1048576.0,
        critique.findings().size());
    reviewer.review(drawing, DAY);
  }

  private static long used() {
    for (var i = 0; i < 4; i++) System.gc();
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static List<Double> times(int runs, Runnable work) {
    var all = new ArrayList<Double>();
    for (var i = 0; i < runs; i++) all.add(time(work));
    return all.subList(runs / 3, runs);
  }

  private static double time(Runnable work) {
    var start = System.nanoTime();
    work.run();
    return since(start);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static void say(String what, double millis) {
    System.out.printf(Locale.ROOT, "%-45s %8.2f ms%n", what, millis);
  }

  private static void say(String what, List<Double> millis) {
    var sorted = millis.stream().mapToDouble(d -> d).toArray();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-45s %8.2f ms median, %.2f p99%n",
        what,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)]);
  }
}
