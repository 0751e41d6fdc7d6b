package architutor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Settings keep the order in which a person wrote them, so that a saved file changes only where
/// its drawing did.
final class Settings {
  private Settings() {}

  static Map<String, String> copy(Map<String, String> settings) {
    return settings.isEmpty()
        ? Map.of()
        : Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  static Map<String, String> with(Map<String, String> settings, String key, String value) {
    var next = new LinkedHashMap<>(settings);
    if (value.isEmpty()) next.remove(key);
    else next.put(key, value);
    return next;
  }
}
