package architutor.text;

import java.util.AbstractList;
import java.util.List;
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

  /// A list that is worked out when somebody first looks into it.
  public static <T> List<T> list(Supplier<List<T>> work) {
    return new Late<>(of(work));
  }

  @Override
  public synchronized T get() {
    if (value.isEmpty()) value = Optional.of(work.get());
    return value.get();
  }

  /// What it came to, if anybody has asked.
  public synchronized Optional<T> made() {
    return value;
  }

  private static final class Late<T> extends AbstractList<T> {
    private final Supplier<List<T>> all;

    Late(Supplier<List<T>> all) {
      this.all = all;
    }

    @Override
    public T get(int index) {
      return all.get().get(index);
    }

    @Override
    public int size() {
      return all.get().size();
    }
  }
}
