package architutor.bench;

import architutor.app.Studio;
import architutor.critique.Critique;
import architutor.layout.Layout;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.paint.Drawing;
import architutor.paint.Png;
import architutor.paint.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
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

/// What a person waits for.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
public class StudioBench {
  @Param({"50", "1000"})
  int nodes = 50;

  private final Studio studio = Studio.shipped();
  private Diagram placed = Diagram.EMPTY;
  private Diagram bare = Diagram.EMPTY;
  private boolean labelled;

  /// The same drawings for every run.
  @Setup(Level.Trial)
  public void draw() {
    bare = Drawings.of(nodes, false);
    placed = Layout.complete(Drawings.of(nodes, true));
  }

  /// A review of the whole drawing.
  @Benchmark
  public Critique review() {
    return studio.review(placed);
  }

  /// The review that follows one edit.
  @Benchmark
  public Critique reviewAfterAnEdit() {
    labelled = !labelled;
    var node = placed.node(Id.of("n7")).orElseThrow();
    return studio.review(placed.with(node.labelled(labelled ? "Dashboard" : "")));
  }

  /// Routes and strokes of the whole drawing.
  @Benchmark
  public Drawing paint() {
    return studio.draw(placed, Theme.LIGHT);
  }

  /// The same as a picture of 1 pixel to a unit.
  @Benchmark
  public void picture() throws IOException {
    new Png(studio.icons())
        .write(
            studio.draw(placed, Theme.LIGHT), OutputStream.nullOutputStream(), 1, Optional.empty());
  }

  /// Places for everything.
  @Benchmark
  public Diagram layout() {
    return Layout.complete(bare);
  }

  /// Reading services and rules.
  @Benchmark
  public Studio knowledge() {
    return Studio.shipped();
  }
}
