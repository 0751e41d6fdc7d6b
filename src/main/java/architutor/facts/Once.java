package architutor.facts;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out when it is first asked for. Confined to one thread.
final class Once<T> implements Supplier<T> {
  private final Supplier<T> work;
  private Optional<T> value = Optional.empty();

  private Once(Supplier<T> work) {
    this.work = work;
  }

  static <T> Once<T> of(Supplier<T> work) {
    return new Once<>(work);
  }

  @Override
  public T get() {
    if (value.isEmpty()) value = Optional.of(work.get());
    return value.get();
  }
}
