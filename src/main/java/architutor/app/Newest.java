package architutor.app;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Work in the background of which only the newest matters: a question is passed over once there is
/// a newer one, and answers come home in the order of their questions.
public final class Newest<A, B> {
  private final Function<A, B> work;
  private final Consumer<B> take;
  private final Executor background;
  private final Executor home;
  private final AtomicReference<@Nullable A> wanted = new AtomicReference<>();

  /// @param background does one thing after another
  public Newest(Function<A, B> work, Consumer<B> take, Executor background, Executor home) {
    this.work = work;
    this.take = take;
    this.background = background;
    this.home = home;
  }

  public void want(A question) {
    wanted.set(question);
    background.execute(() -> {
      var newest = wanted.getAndSet(null);
      if (newest == null) return;
      var answer = work.apply(newest);
      home.execute(() -> take.accept(answer));
    });
  }
}
