package architutor.text;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out when it is first asked for. Safe for many threads: the others wait.
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> work;
  private Optional<T> value = Optional.empty();

  private Once(Supplier<T> work) {
    this.work = work;
  }

  public static <T> Once<T> of(Supplier<T> work) {
    return new Once<>(work);
  }

  @Override
  public synchronized T get() {
    if (value.isEmpty()) value = Optional.of(work.get());
    return value.get();
  }
}
