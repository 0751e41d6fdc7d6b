package architutor.ui;

import architutor.app.Newest;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.NonNull;

/// Does what takes time away from the window's thread and brings the outcome back to it. What takes
/// longer than half a second can be seen and cancelled.
final class Work {
  private static final long PATIENCE = 500;

  private final Executor background;
  private final Executor window;
  private final ReadOnlyObjectWrapper<Optional<Job>> slow =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Work(Executor background, Executor window) {
    this.background = background;
    this.window = window;
  }

  /// Answers questions of which only the newest matters.
  ///
  /// @param take gets the answers, in the order of their questions
  <A extends @NonNull Object, B extends @NonNull Object> Newest<A, B> newest(
      Function<A, B> answer, Consumer<B> take) {
    return new Newest<>(answer, take, background, window);
  }

  /// What the person is waiting for.
  ReadOnlyObjectProperty<Optional<Job>> slow() {
    return slow.getReadOnlyProperty();
  }

  /// @param name what is being done, as the person would say it
  /// @param failed told of whatever went wrong, unless it was cancelled
  <T extends @NonNull Object> void run(
      String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    var job = new Job(name);
    background.execute(() -> {
      var outcome = outcome(job, work, done, failed);
      window.execute(() -> {
        job.end();
        slow.set(slow.get().filter(j -> !j.equals(job)));
        if (!job.isCancelled()) outcome.run();
      });
    });
    if (!job.isUnderWay()) return;
    CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MILLISECONDS, window)
        .execute(() -> {
          if (job.isUnderWay()) slow.set(Optional.of(job));
        });
  }

  private static <T extends @NonNull Object> Runnable outcome(
      Job job, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    try {
      job.begin();
      var result = work.call();
      return () -> done.accept(result);
    } catch (Exception e) {
      return () -> failed.accept(e);
    } finally {
      job.leave();
    }
  }
}
