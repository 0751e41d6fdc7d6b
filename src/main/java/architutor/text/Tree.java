package architutor.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A value in a YAML or JSON file.
public sealed interface Tree {
  Place place();

  /// Text, number, yes/no or nothing, as written; nothing is the empty text.
  record Leaf(Place place, String text) implements Tree {}

  /// Items in the order of the file.
  record Items(Place place, List<Tree> items) implements Tree {}

  /// Entries in the order of the file; each key knows its own place.
  record Entries(Place place, Map<String, Tree> entries, Map<String, Place> keys) implements Tree {
    public Optional<Tree> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    /// Where a key stands; where these entries start if it is missing.
    public Place placeOf(String key) {
      return keys.getOrDefault(key, place);
    }

    /// The same without some of the keys.
    public Entries without(Set<String> gone) {
      if (gone.isEmpty()) return this;
      var left = new LinkedHashMap<>(entries);
      left.keySet().removeAll(gone);
      var places = new LinkedHashMap<>(keys);
      places.keySet().removeAll(gone);
      return new Entries(place, left, places);
    }
  }

  /// The kind of value, in words for a message.
  default String kind() {
    return switch (this) {
      case Leaf _ -> "a single value";
      case Items _ -> "a list";
      case Entries _ -> "a list of keys and values";
    };
  }
}
