package architutor.model;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Settings keep the order in which a person wrote them, so that a saved file changes only where
/// its drawing did.
final class Settings {
  private Settings() {}

  /// A copy that nobody can change; of one such it is the same, since a drag makes thousands of
  /// elements anew in every frame.
  static Map<String, String> copy(Map<String, String> settings) {
    if (settings instanceof Kept) return settings;
    return settings.isEmpty() ? Map.of() : new Kept(new LinkedHashMap<>(settings));
  }

  static Map<String, String> with(Map<String, String> settings, String key, String value) {
    var next = new LinkedHashMap<>(settings);
    if (value.isEmpty()) next.remove(key);
    else next.put(key, value);
    return next;
  }

  private static final class Kept extends AbstractMap<String, String> {
    private final Map<String, String> settings;

    Kept(Map<String, String> settings) {
      this.settings = Collections.unmodifiableMap(settings);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return settings.entrySet();
    }

    @Override
    public @Nullable String get(@Nullable Object key) {
      return settings.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
      return settings.containsKey(key);
    }
  }
}
