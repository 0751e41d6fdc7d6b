package architutor.advice;

import architutor.catalog.Heard;
import java.util.Collection;
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

  public Need without(String need, String value) {
    var values = new LinkedHashSet<>(needs.getOrDefault(need, Set.of()));
    values.remove(value);
    var all = new LinkedHashMap<>(needs);
    if (values.isEmpty()) all.remove(need);
    else all.put(need, values);
    return new Need(all, text, candidates);
  }

  public boolean states(String need, String value) {
    return needs.getOrDefault(need, Set.of()).contains(value);
  }

  /// The same where words of the text mean something else: of their kinds of need only what else
  /// was understood counts, or nothing that the text says.
  ///
  /// @param understood all that was understood of the text
  /// @param wrong what of it was understood wrongly
  public Need mishearing(Collection<Heard> understood, Collection<Heard> wrong) {
    var all = new LinkedHashMap<>(needs);
    for (var heard : understood)
      if (wrong.contains(heard) && !needs.containsKey(heard.need())) {
        var rest = new LinkedHashSet<String>();
        for (var other : understood)
          if (other.need().equals(heard.need()) && !wrong.contains(other)) rest.add(other.value());
        all.put(heard.need(), rest);
      }
    return new Need(all, text, candidates);
  }

  public Need saying(String words) {
    return new Need(needs, words, candidates);
  }

  public Need among(List<String> ids) {
    return new Need(needs, text, List.copyOf(ids));
  }
}
