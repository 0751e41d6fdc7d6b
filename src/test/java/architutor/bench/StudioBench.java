package architutor.bench;

import architutor.app.Studio;
import architutor.critique.Critique;
import architutor.edit.Configure;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a person waits for the judgement.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
public class StudioBench {
  @Param({"50", "1000"})
  int nodes = 50;

  private final Studio studio = Studio.shipped();
  private Diagram drawing = Diagram.EMPTY;
  private boolean versioned;

  /// The same drawings for every run.
  @Setup(Level.Trial)
  public void draw() {
    drawing = Drawings.of(nodes);
  }

  /// A review of the whole drawing.
  @Benchmark
  public Critique review() {
    return studio.review(drawing);
  }

  /// One edit and the review that follows it.
  @Benchmark
  public Critique reviewAfterAnEdit() {
    versioned = !versioned;
    var edit = new Configure(Id.of("raw-0"), "versioning", versioned ? "yes" : "no");
    return studio.review(edit.applyTo(drawing));
  }
}
