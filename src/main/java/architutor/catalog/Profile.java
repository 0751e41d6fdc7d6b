package architutor.catalog;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /// This one, and for each kind of need of which it says nothing what its owner says; where the
  /// two disagree on a value, this one is right.
  Profile within(Profile owner) {
    var made = new LinkedHashMap<String, Set<String>>();
    owner.fits.forEach((need, values) -> made.put(need, less(values, of(fails, need))));
    made.putAll(fits);
    var against = new LinkedHashMap<String, Map<String, String>>();
    owner.fails.forEach((need, reasons) -> {
      var left = new LinkedHashMap<>(reasons);
      left.keySet().removeAll(fits.getOrDefault(need, Set.of()));
      against.put(need, left);
    });
    fails.forEach((need, reasons) ->
        against.computeIfAbsent(need, _ -> new LinkedHashMap<>()).putAll(reasons));
    return new Profile(made, against);
  }

  private static Set<String> of(Map<String, Map<String, String>> fails, String need) {
    return fails.getOrDefault(need, Map.of()).keySet();
  }

  private static Set<String> less(Set<String> values, Set<String> gone) {
    var left = new LinkedHashSet<>(values);
    left.removeAll(gone);
    return left;
  }
}
