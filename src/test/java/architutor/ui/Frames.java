package architutor.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;

/// Plays inputs, one a frame, and notes what the frames cost until the window has come to rest.
final class Frames extends AnimationTimer {
  /// Frames without anything to do, after which nothing of what was played is left to be painted.
  private static final int REST = 5;

  private static final double PATIENCE = 60_000;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// @param gap from this pulse to the next, in ms: what a person sees
  /// @param busy how long the processor worked for the window's thread between them, in ms
  /// @param painting the same of the thread that makes pixels
  record Frame(double gap, double busy, double painting) {}

  /// The frames of one pass, in their order.
  record Film(List<Frame> frames) {
    static Film of(List<Film> passes) {
      return new Film(passes.stream().flatMap(p -> p.frames.stream()).toList());
    }

    double length() {
      return frames.stream().mapToDouble(Frame::gap).sum();
    }

    double worst(ToDoubleFunction<Frame> cost) {
      return frames.stream().mapToDouble(cost).max().orElse(0);
    }

    double share(double share, ToDoubleFunction<Frame> cost) {
      var sorted = frames.stream().mapToDouble(cost).sorted().toArray();
      return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d frames, median %.0f, p95 %.0f, worst %.0f ms (frame %d); window's thread %.1f, %.1f,"
              + " %.0f; painter's %.1f, %.1f, %.0f",
          frames.size(),
          share(0.5, Frame::gap),
          share(0.95, Frame::gap),
          worst(Frame::gap),
          1 + frames.stream().map(Frame::gap).toList().indexOf(worst(Frame::gap)),
          share(0.5, Frame::busy),
          share(0.95, Frame::busy),
          worst(Frame::busy),
          share(0.5, Frame::painting),
          share(0.95, Frame::painting),
          worst(Frame::painting));
    }
  }

  private final Iterator<Runnable> steps;
  private final long painter = painter();
  private final BooleanSupplier isDone;
  private final CompletableFuture<Film> film = new CompletableFuture<>();
  private final List<Frame> frames = new ArrayList<>();
  private long pulse;
  private long worked;
  private long painted;
  private double waited;
  private int rest;

  private Frames(List<Runnable> steps, BooleanSupplier isDone) {
    this.steps = steps.iterator();
    this.isDone = isDone;
  }

  /// To be called on the thread of the window.
  ///
  /// @param isDone whether what the inputs set off in the background has come home
  static CompletableFuture<Film> play(List<Runnable> steps, BooleanSupplier isDone) {
    var frames = new Frames(steps, isDone);
    frames.start();
    return frames.film;
  }

  /// Does something as soon as so many more frames have begun.
  static void after(int frames, Runnable then) {
    new AnimationTimer() {
      private int left = frames;

      @Override
      public void handle(long now) {
        if (--left > 0) return;
        stop();
        then.run();
      }
    }.start();
  }

  /// The pass of which half of the others are better.
  static Film middle(List<Film> passes, ToDoubleFunction<Film> worth) {
    return passes.stream()
        .sorted(Comparator.comparingDouble(worth))
        .toList()
        .get(passes.size() / 2);
  }

  private static long painter() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
        .findFirst()
        .orElseThrow()
        .threadId();
  }

  @Override
  public void handle(long now) {
    var time = System.nanoTime();
    var work = THREADS.getCurrentThreadCpuTime();
    var paint = THREADS.getThreadCpuTime(painter);
    if (pulse != 0)
      frames.add(new Frame((time - pulse) / 1e6, (work - worked) / 1e6, (paint - painted) / 1e6));
    pulse = time;
    worked = work;
    painted = paint;
    if (steps.hasNext()) {
      steps.next().run();
      return;
    }
    waited += frames.isEmpty() ? 0 : frames.getLast().gap();
    rest = isDone.getAsBoolean() || waited > PATIENCE ? rest + 1 : 0;
    if (rest < REST) return;
    stop();
    film.complete(new Film(List.copyOf(frames)));
  }
}
