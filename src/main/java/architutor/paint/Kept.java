package architutor.paint;

import java.util.IdentityHashMap;
import java.util.function.Function;

/// What was made from something, kept as long as it is asked for again and again. Things are told
/// apart by identity, since every change of a drawing makes another element.
///
/// When as much was made as may be kept, what was not asked for since the last time is forgotten.
final class Kept<K, V> {
  private static final int MOST = 20_000;

  private IdentityHashMap<K, V> young = new IdentityHashMap<>();
  private IdentityHashMap<K, V> old = new IdentityHashMap<>();

  V of(K key, Function<K, V> make) {
    var known = young.get(key);
    if (known != null) return known;
    var before = old.get(key);
    var value = before == null ? make.apply(key) : before;
    if (young.size() >= MOST) {
      old = young;
      young = new IdentityHashMap<>();
    }
    young.put(key, value);
    return value;
  }
}
