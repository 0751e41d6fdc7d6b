package architutor.bench;

import architutor.app.OwnRules;
import architutor.app.Studio;
import architutor.critique.Critique;
import architutor.model.Diagram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes from a change in a folder of a hundred rules of one's own to a judgement by
/// them.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
public class OwnRulesBench {
  private static final int RULES = 100;
  private static final Path OURS =
      Path.of("rules/critique/reliability/queue-without-dead-letter.yaml");

  private final Studio studio = Studio.shipped();
  private final Diagram drawing = Drawings.of(50);
  private Path folder = Path.of("");
  private String text = "";
  private OwnRules own = new OwnRules(studio, folder);
  private int changes;

  /// A folder of rules, read once.
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("own-rules");
    text = Files.readString(OURS);
    for (var i = 0; i < RULES; i++) write("own-" + i);
    own = new OwnRules(studio, folder);
    own.read().studio().review(drawing);
  }

  private void write(String id) throws IOException {
    Files.writeString(
        folder.resolve(id + ".yaml"),
        text.replace("id: queue-without-dead-letter", "id: " + id) + "# " + changes++ + "\n");
  }

  /// Before each reading one of the files changes.
  @Setup(Level.Invocation)
  public void change() throws IOException {
    write("own-" + changes % RULES);
  }

  /// Takes the folder away again.
  @TearDown(Level.Trial)
  public void clean() throws IOException {
    for (var i = 0; i < RULES; i++) Files.delete(folder.resolve("own-" + i + ".yaml"));
    Files.delete(folder);
  }

  /// Reading what changed and putting a critic together.
  @Benchmark
  public OwnRules.Outcome read() {
    return own.read();
  }

  /// The same and the first judgement by it.
  @Benchmark
  public Critique readAndReview() {
    return own.read().studio().review(drawing);
  }
}
