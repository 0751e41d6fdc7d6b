package architutor.catalog;

import architutor.text.Once;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The vocabulary in which needs are stated.
public final class Needs {
  private final List<NeedKind> kinds;
  private final Map<String, NeedKind> byId = new HashMap<>();
  private final Supplier<Hearing> hearing;

  Needs(List<NeedKind> kinds) {
    this.kinds = List.copyOf(kinds);
    kinds.forEach(kind -> byId.putIfAbsent(kind.id(), kind));
    this.hearing = Once.of(() -> new Hearing(kinds));
  }

  public List<NeedKind> kinds() {
    return kinds;
  }

  public Optional<NeedKind> kind(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// What a free text says of needs.
  public List<Heard> hear(String text) {
    return hearing.get().in(text);
  }

  List<String> ids() {
    return kinds.stream().map(NeedKind::id).toList();
  }
}
