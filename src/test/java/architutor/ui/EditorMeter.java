package architutor.ui;

import architutor.bench.Drawings;
import architutor.notation.DiagramWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Prints how fast the editor is, from the running window without a screen, painted by the
/// processor: `mvn -Peditor test-compile`. What is measured has a process of its own, so that
/// «first» means first and memory is that of one drawing.
final class EditorMeter {
  /// Fewer with `-Darchitutor.passes=1`.
  private static final int PASSES = Integer.getInteger("architutor.passes", 5);

  private static final List<Integer> SIZES = List.of(1_000, 3_000, 10_000);

  private EditorMeter() {}

  /// @param args nothing for all of it; otherwise `start` with the options that start the window,
  ///   `open`, `hand`, `all` or `finding`
  public static void main(String[] args) throws Exception {
    switch (args.length == 0 ? "" : args[0]) {
      case "" -> everything();
      case "start" -> StartMeter.print(PASSES);
      case "open" -> open(Integer.parseInt(args[1]));
      case "hand" -> hand(Integer.parseInt(args[1]));
      case "all" -> all(Integer.parseInt(args[1]));
      case "finding" -> finding(Integer.parseInt(args[1]));
      default -> throw new IllegalArgumentException("unknown: " + args[0]);
    }
    System.exit(0);
  }

  private static void everything() throws Exception {
    StartMeter.print(PASSES);
    for (var nodes : SIZES) {
      var runs = new ArrayList<List<Double>>();
      for (var pass = 0; pass < PASSES; pass++) runs.add(figures("open", nodes));
      System.out.printf(
          Locale.ROOT,
          "open %,d nodes, median of %d: picture %.0f ms, lines %.0f ms, findings %.0f ms, worst"
              + " frame %.0f ms%n",
          nodes,
          PASSES,
          middle(runs, 0),
          middle(runs, 1),
          middle(runs, 2),
          middle(runs, 3));
    }
    child("hand", 1_000).forEach(System.out::println);
    child("hand", 3_000).forEach(System.out::println);
    child("all", 10_000).forEach(System.out::println);
    child("finding", 200).forEach(System.out::println);
  }

  private static double middle(List<List<Double>> runs, int column) {
    return runs.stream().map(r -> r.get(column)).sorted().toList().get(runs.size() / 2);
  }

  private static List<Double> figures(String part, int nodes) throws Exception {
    return child(part, nodes).stream().map(Double::valueOf).toList();
  }

  private static List<String> child(String part, int nodes) throws Exception {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(StartMeter.OPTIONS);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), EditorMeter.class.getName(), part));
    command.add(String.valueOf(nodes));
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var lines = process.inputReader()) {
      return lines.lines().toList();
    } finally {
      process.waitFor();
    }
  }

  private static Path file(int nodes) throws IOException {
    var file = Files.createTempFile("drawing", ".yaml");
    file.toFile().deleteOnExit();
    return Files.writeString(file, DiagramWriter.yaml(Drawings.of(nodes)));
  }

  /// A desk that has just been started, as a person has it who opens a file.
  private static void open(int nodes) throws Exception {
    var file = file(nodes);
    var window = Window.show();
    var start = System.nanoTime();
    var picture = window.on(() -> window.open(file));
    var film = picture.get();
    for (var moment : List.of(window.painted(), window.routed(), window.judged()))
      System.out.printf(Locale.ROOT, "%.0f%n", (moment - start) / 1e6);
    System.out.printf(Locale.ROOT, "%.0f%n", film.worst(Frames.Frame::gap));
  }

  private static void hand(int nodes) throws Exception {
    var window = Window.show();
    var file = file(nodes);
    window.on(() -> window.open(file)).get();
    var name = String.format(Locale.ROOT, "%,d nodes, ", nodes);
    say(name + "zoom out and in", window, window::zoom);
    say(name + "pan at 100 %", window, window::pan);
    sayTwo(name + "drag one", name + "undo of it", window, window::dragOne);
    sayTwo(name + "drag all", name + "undo of it", window, window::dragAll);
    sayTwo(name + "drag all, all visible", name + "undo of it", window, window::dragVisible);
  }

  private static void all(int nodes) throws Exception {
    var window = Window.show();
    var file = file(nodes);
    window.on(() -> window.open(file)).get();
    var name = String.format(Locale.ROOT, "%,d nodes, ", nodes);
    say(name + "all visible, pan", window, window::panAll);
    say(name + "all visible, pointer moves", window, window::hover);
    System.out.printf(Locale.ROOT, "%smemory %d MiB%n", name, window.memory());
  }

  private static void finding(int nodes) throws Exception {
    var window = Window.show();
    var file = file(nodes);
    window.on(() -> window.open(file)).get();
    var times = new ArrayList<Double>();
    for (var i = 0; i < 30; i++) times.add(window.keystroke());
    var late = times.subList(times.size() / 3, times.size()).stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%d nodes, keystroke to finding: median %.0f, worst %.0f ms (first %.0f ms)%n",
        nodes,
        late.get(late.size() / 2),
        late.getLast(),
        times.getFirst());
  }

  private static void say(String what, Window window, Supplier<List<Runnable>> steps)
      throws Exception {
    var passes = new ArrayList<Frames.Film>();
    for (var pass = 0; pass <= PASSES; pass++) passes.add(window.play(steps));
    print(what + ", first", passes.getFirst());
    print(what, middle(passes.subList(1, passes.size())));
  }

  /// One after the other, so that each pass starts where the last one did.
  private static void sayTwo(
      String what, String back, Window window, Supplier<List<Runnable>> steps) throws Exception {
    var drags = new ArrayList<Frames.Film>();
    var undos = new ArrayList<Frames.Film>();
    for (var pass = 0; pass <= PASSES; pass++) {
      drags.add(window.play(steps));
      undos.add(window.play(window::undo));
    }
    print(what + ", first", drags.getFirst());
    print(what, middle(drags.subList(1, drags.size())));
    print(back, middle(undos.subList(1, undos.size())));
  }

  private static Frames.Film middle(List<Frames.Film> passes) {
    return Frames.middle(passes, film -> film.worst(Frames.Frame::gap));
  }

  private static void print(String what, Frames.Film film) {
    System.out.printf("%-40s %s%n", what, film);
  }
}
