package architutor.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.NonNull;

/// Does what takes time away from the window's thread and brings the outcome back to it.
record Work(Executor background, Executor window) {
  /// @param failed told of whatever went wrong
  <T extends @NonNull Object> void run(
      Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    background.execute(() -> {
      try {
        var result = work.call();
        window.execute(() -> done.accept(result));
      } catch (Exception e) {
        window.execute(() -> failed.accept(e));
      }
    });
  }
}
