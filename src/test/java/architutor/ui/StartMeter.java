package architutor.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Measures from the start of a process to the window that can be used: as the launcher starts it,
/// from jars, without and with what a run before has learned.
final class StartMeter {
  /// What the launcher tells the machine that runs the window.
  static final List<String> OPTIONS =
      List.of("-XX:GCTimeRatio=4", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=25");

  private static final Place HEADLESS =
      new Place("no screen", List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
  private static final Place DISPLAY = new Place("display", List.of());

  private final Path folder;
  private final List<String> command;

  private StartMeter(Path folder) throws IOException {
    this.folder = folder;
    this.command = command();
  }

  /// What there is to start, without and with the cache, each as often as asked for and in turns,
  /// so that what else the machine does meets all of them; where there is a display, there too.
  static void print(int passes) throws Exception {
    var meter = new StartMeter(Files.createTempDirectory("start"));
    var places = new ArrayList<>(List.of(HEADLESS));
    if (System.getenv().containsKey("DISPLAY")) places.add(DISPLAY);
    for (var place : places) meter.say(place, passes);
    try (var files = Files.walk(meter.folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    }
  }

  private void say(Place place, int passes) throws Exception {
    var starts = new LinkedHashMap<Start, List<Taken>>();
    for (var thing : Thing.ALL) {
      var cache = folder.resolve(place.name() + thing.name() + ".aot");
      run(place, thing, List.of("-XX:AOTCacheOutput=" + cache));
      starts.put(new Start(thing, ", nothing learned", List.of()), new ArrayList<>());
      starts.put(
          new Start(thing, ", AOT cache", List.of("-XX:AOTCache=" + cache)), new ArrayList<>());
    }
    for (var pass = 0; pass < passes; pass++)
      for (var start : starts.entrySet())
        start.getValue().add(run(place, start.getKey().thing(), start.getKey().options()));
    starts.forEach((start, taken) -> System.out.println(line(place, start, taken)));
  }

  private static String line(Place place, Start start, List<Taken> taken) {
    var wall = taken.stream().map(Taken::wall).sorted().toList();
    var work = taken.stream().map(Taken::work).sorted().toList();
    return String.format(
        Locale.ROOT,
        "start, %s, %s%s: median %.0f, best %.0f ms; processors %.0f, %.0f ms (%d passes)",
        place.name(),
        start.thing().name(),
        start.how(),
        wall.get(wall.size() / 2),
        wall.getFirst(),
        work.get(work.size() / 2),
        work.getFirst(),
        taken.size());
  }

  /// Where the window opens.
  private record Place(String name, List<String> options) {}

  /// What is started.
  private record Thing(String name, List<String> arguments) {
    static final List<Thing> ALL =
        List.of(
            new Thing("empty window", List.of("EMPTY")),
            new Thing("start page", List.of("PAGE")),
            new Thing("drawing", List.of("DRAWING", "diagrams/examples/data-lake.yaml")));
  }

  private record Start(Thing thing, String how, List<String> options) {}

  /// @param wall from the start of the process to its sign of life, in ms
  /// @param work how long processors worked for it, in ms
  private record Taken(double wall, double work) {}

  private Taken run(Place place, Thing thing, List<String> options) throws Exception {
    var all = new ArrayList<>(command);
    all.addAll(1, options);
    all.addAll(1, place.options());
    all.addAll(thing.arguments());
    var start = System.nanoTime();
    var builder = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD);
    // Without one the program says that there is no window; a headless one does not look at it.
    builder.environment().putIfAbsent("DISPLAY", ":0");
    var process = builder.start();
    try (var out = process.inputReader()) {
      var sign = out.lines().filter(line -> line.startsWith(Started.SIGN)).findFirst();
      var took = (System.nanoTime() - start) / 1e6;
      process.waitFor();
      var work = sign.orElseThrow(() -> new IllegalStateException("the window did not open"));
      return new Taken(took, Double.parseDouble(work.substring(Started.SIGN.length())));
    }
  }

  private List<String> command() throws IOException {
    var parts = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    var modules =
        parts.stream().filter(p -> name(p).matches("javafx-.*-(linux|mac|win).*[.]jar")).toList();
    var libraries =
        parts.stream().filter(p -> p.endsWith(".jar") && !name(p).startsWith("javafx-")).toList();
    var folders = parts.stream().filter(p -> Files.isDirectory(Path.of(p))).toList();
    var program = new ArrayList<String>();
    for (var i = 0; i < folders.size(); i++) program.add(jar(Path.of(folders.get(i)), i));
    program.addAll(libraries);
    var all = new ArrayList<String>();
    all.add(ProcessHandle.current().info().command().orElseThrow());
    all.addAll(OPTIONS);
    all.addAll(
        List.of(
            "-p",
            String.join(File.pathSeparator, modules),
            "--add-modules",
            "javafx.controls,javafx.fxml",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.prefs.userRoot=" + folder,
            "-cp",
            String.join(File.pathSeparator, program),
            Started.class.getName()));
    return all;
  }

  private static String name(String path) {
    return String.valueOf(Path.of(path).getFileName());
  }

  /// The program itself starts from a jar, and only from jars can be learned ahead.
  private String jar(Path classes, int number) throws IOException {
    var jar = folder.resolve(number + ".jar").toString();
    var parts =
        Stream.of(
                "architutor",
                "icons",
                "rules",
                "rules.pack",
                "diagrams",
                "diagrams.pack",
                "META-INF")
            .filter(p -> Files.exists(classes.resolve(p)))
            .flatMap(p -> Stream.of("-C", classes.toString(), p));
    var arguments =
        Stream.concat(Stream.of("--create", "--file", jar), parts).toArray(String[]::new);
    ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, arguments);
    return jar;
  }
}
