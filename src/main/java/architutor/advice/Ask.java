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
public record Ask(Map<String, Set<String>> needs, String text, List<String> candidates) {
  public static final Ask NOTHING = new Ask(Map.of(), "", List.of());

  public Ask with(String need, String value) {
    var all = new LinkedHashMap<>(needs);
    var values = new LinkedHashSet<>(all.getOrDefault(need, Set.of()));
    values.add(value);
    all.put(need, values);
    return new Ask(all, text, candidates);
  }

  public Ask without(String need) {
    var all = new LinkedHashMap<>(needs);
    all.remove(need);
    return new Ask(all, text, candidates);
  }

  public Ask saying(String words) {
    return new Ask(needs, words, candidates);
  }

  public Ask among(List<String> ids) {
    return new Ask(needs, text, List.copyOf(ids));
  }
}
