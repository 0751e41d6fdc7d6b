package architutor.bench;

import architutor.layout.Direction;
import architutor.layout.Layout;
import architutor.layout.Routed;
import architutor.layout.Router;
import architutor.layout.Routes;
import architutor.model.Diagram;
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

/// How long places and lines take.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
public class LayoutBench {
  @Param({"100", "1000", "3000"})
  int nodes = 100;

  private Diagram drawing = Diagram.EMPTY;
  private Routed routed = Routed.NOTHING;
  private Diagram moved = Diagram.EMPTY;

  /// The same drawings for every run.
  @Setup(Level.Trial)
  public void draw() {
    drawing = Drawings.of(nodes);
    routed = Routed.of(drawing);
    var node = drawing.nodes().stream().skip(nodes / 2).findFirst().orElseThrow();
    moved = drawing.with(node.at(node.at().orElseThrow().plus(16, 8)));
  }

  /// New places for everything.
  @Benchmark
  public Diagram arrange() {
    return Layout.arranged(drawing, Direction.RIGHT);
  }

  /// Lines for all edges.
  @Benchmark
  public Routes route() {
    return Router.route(drawing);
  }

  /// Lines after one node was moved.
  @Benchmark
  public Routed reroute() {
    return routed.to(moved);
  }

  /// The lines shown until those are found.
  @Benchmark
  public Routed pull() {
    return routed.pulled(moved);
  }
}
