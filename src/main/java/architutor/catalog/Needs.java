package architutor.catalog;

import architutor.text.Once;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The vocabulary in which needs are stated.
public final class Needs {
  private final List<NeedKind> kinds;
  private final Supplier<Hearing> hearing;

  Needs(List<NeedKind> kinds) {
    this.kinds = List.copyOf(kinds);
    this.hearing = Once.of(() -> new Hearing(kinds));
  }

  public List<NeedKind> kinds() {
    return kinds;
  }

  public Optional<NeedKind> kind(String id) {
    return kinds.stream().filter(k -> k.id().equals(id)).findFirst();
  }

  /// What a free text says of needs.
  public List<Heard> hear(String text) {
    return hearing.get().in(text);
  }

  List<String> ids() {
    return kinds.stream().map(NeedKind::id).toList();
  }
}
