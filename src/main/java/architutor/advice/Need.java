package architutor.advice;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody needs.
///
/// @param needs by kind of need, the values that were chosen
/// @param text the same in free words; may be empty
/// @param candidates ids of what is to be weighed; empty for everything that is known
public record Need(Map<String, Set<String>> needs, String text, List<String> candidates) {
  public static final Need NOTHING = new Need(Map.of(), "", List.of());

  public Need with(String need, String value) {
    var all = new LinkedHashMap<>(needs);
    var values = new LinkedHashSet<>(all.getOrDefault(need, Set.of()));
    values.add(value);
    all.put(need, values);
    return new Need(all, text, candidates);
  }

  public Need without(String need) {
    var all = new LinkedHashMap<>(needs);
    all.remove(need);
    return new Need(all, text, candidates);
  }

  public Need saying(String words) {
    return new Need(needs, words, candidates);
  }

  public Need among(List<String> ids) {
    return new Need(needs, text, List.copyOf(ids));
  }
}
