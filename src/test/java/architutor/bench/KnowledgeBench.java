package architutor.bench;

import architutor.advice.Advice;
import architutor.advice.Need;
import architutor.app.Studio;
import architutor.catalog.Catalog;
import architutor.catalog.Service;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long the knowledge takes to load and to be asked.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
public class KnowledgeBench {
  private final Studio studio = Studio.shipped();

  /// Reading services, parts and terms and making the graph of them.
  @Benchmark
  public Catalog loadGraph() {
    return Catalog.shipped();
  }

  /// Finding by a need that no name contains.
  @Benchmark
  public List<Service> search() {
    return studio.search("ad-hoc sql on s3");
  }

  /// Finding by a mistyped name.
  @Benchmark
  public List<Service> searchMistyped() {
    return studio.search("redshfit servrless");
  }

  /// Advice on a need of thirty words over all that is known.
  @Benchmark
  public Advice advise() {
    return studio.advise(
        Need.NOTHING.saying(
            "Several applications must read the same click stream on their own, in order and within"
                + " a second, and go back seven days; nobody wants to run brokers or servers"));
  }

  /// Reading services and rules.
  @Benchmark
  public Studio load() {
    return Studio.shipped();
  }
}
