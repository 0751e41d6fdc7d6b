package architutor.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private final Path folder;
  private final List<String> command;

  private StartMeter(Path folder) throws IOException {
    this.folder = folder;
    this.command = command();
  }

  static void print(int passes) throws Exception {
    var meter = new StartMeter(Files.createTempDirectory("start"));
    var cache = meter.folder.resolve("learned.aot");
    meter.run(List.of("-XX:AOTCacheOutput=" + cache));
    meter.say("start to usable window", List.of(), passes);
    meter.say("the same with an AOT cache", List.of("-XX:AOTCache=" + cache), passes);
    try (var files = Files.walk(meter.folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
    }
  }

  private void say(String what, List<String> options, int passes) throws Exception {
    var runs = new ArrayList<Start>();
    for (var pass = 0; pass <= passes; pass++) runs.add(run(options));
    var warm = runs.subList(1, runs.size());
    var wall = warm.stream().map(Start::wall).sorted().toList();
    var work = warm.stream().map(Start::work).sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s: median %.0f, best %.0f ms; processors %.0f ms (%d passes)%n",
        what,
        wall.get(wall.size() / 2),
        wall.getFirst(),
        work.get(work.size() / 2),
        passes);
  }

  /// @param wall from the start of the process to its sign of life, in ms
  /// @param work how long processors worked for it, in ms
  private record Start(double wall, double work) {}

  private Start run(List<String> options) throws Exception {
    var all = new ArrayList<>(command);
    all.addAll(1, options);
    var start = System.nanoTime();
    var process = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (var out = process.inputReader()) {
      var sign = out.lines().filter(line -> line.startsWith(Started.SIGN)).findFirst();
      var took = (System.nanoTime() - start) / 1e6;
      process.waitFor();
      var work = sign.orElseThrow(() -> new IllegalStateException("the window did not open"));
      return new Start(took, Double.parseDouble(work.substring(Started.SIGN.length())));
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
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
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
        Stream.of("architutor", "icons", "rules", "rules.pack", "diagrams", "META-INF")
            .filter(p -> Files.exists(classes.resolve(p)))
            .flatMap(p -> Stream.of("-C", classes.toString(), p));
    var arguments =
        Stream.concat(Stream.of("--create", "--file", jar), parts).toArray(String[]::new);
    ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, arguments);
    return jar;
  }
}
