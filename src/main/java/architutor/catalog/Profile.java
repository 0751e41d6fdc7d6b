package architutor.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an entry is made for and what speaks against it, in the words of the needs.
///
/// @param fits by kind of need, the values it is made for
/// @param fails by kind of need and value, one sentence that says why not
public record Profile(Map<String, Set<String>> fits, Map<String, Map<String, String>> fails) {
  public boolean fits(String need, String value) {
    return fits.getOrDefault(need, Set.of()).contains(value);
  }

  /// Why it is wrong for this; empty if nothing was said against it.
  public Optional<String> fails(String need, String value) {
    return Optional.ofNullable(fails.getOrDefault(need, Map.of()).get(value));
  }

  /// This one, and for each kind of need of which it says nothing what its owner says.
  Profile within(Profile owner) {
    var all = new LinkedHashMap<>(owner.fits);
    all.putAll(fits);
    var against = new LinkedHashMap<>(owner.fails);
    // What a part is made for, its owner's failing cannot take from it.
    fits.forEach((need, values) ->
        against.computeIfPresent(
            need,
            (_, reasons) -> {
              var left = new LinkedHashMap<>(reasons);
              left.keySet().removeAll(values);
              return left;
            }));
    fails.forEach((need, reasons) ->
        against.merge(
            need,
            reasons,
            (a, b) -> {
              var both = new LinkedHashMap<>(a);
              both.putAll(b);
              return both;
            }));
    return new Profile(all, against);
  }
}
