package architutor.critique;

import architutor.facts.Vertex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Knows which matches only follow from another one, so that one cause counts once.
final class Consequences {
  /// The matches of rules that explain others, by rule and by what they are about.
  private final Map<String, Map<Vertex, List<Match>>> causes = new HashMap<>();

  Consequences(List<Rule> rules) {
    for (var rule : rules) for (var cause : rule.follows()) causes.put(cause, new HashMap<>());
  }

  void add(Match match) {
    var places = causes.get(match.rule().id());
    if (places == null) return;
    for (var vertex : match.about())
      places.computeIfAbsent(vertex, _ -> new ArrayList<>(1)).add(match);
  }

  @SuppressWarnings("ReferenceEquality")
  void remove(Match match) {
    var places = causes.get(match.rule().id());
    if (places == null) return;
    for (var vertex : match.about()) {
      var all = places.get(vertex);
      if (all == null) continue;
      all.removeIf(one -> one == match);
      if (all.isEmpty()) places.remove(vertex);
    }
  }

  /// The last cause of a chain; rules that follow from each other in a circle have none.
  ///
  /// @param counts which matches may explain others
  Optional<Finding.Key> root(Match match, Predicate<Match> counts) {
    return root(match, counts, new ArrayList<>(2));
  }

  private Optional<Finding.Key> root(Match match, Predicate<Match> counts, List<Match> seen) {
    if (isAmong(seen, match)) return Optional.empty();
    seen.add(match);
    for (var rule : match.rule().follows())
      for (var vertex : match.about()) {
        var cause = cause(rule, vertex, of -> counts.test(of) && isAtLeastAsBad(of, match));
        if (cause.isEmpty()) continue;
        if (isAmong(seen, cause.get())) return Optional.empty();
        var key = new Finding.Key(rule, cause.get().ids());
        return root(cause.get(), counts, seen).or(() -> Optional.of(key));
      }
    return Optional.empty();
  }

  /// A warning must not vanish below a note.
  private static boolean isAtLeastAsBad(Match cause, Match match) {
    return cause.rule().severity().isAtLeast(match.rule().severity());
  }

  private static boolean isAmong(List<Match> seen, Match match) {
    for (var one : seen) if (one.isSame(match)) return true;
    return false;
  }

  /// The first in order, if there are several.
  private Optional<Match> cause(String rule, Vertex vertex, Predicate<Match> counts) {
    var places = causes.getOrDefault(rule, Map.of());
    if (places.isEmpty()) return Optional.empty();
    Optional<Match> first = Optional.empty();
    for (var match : places.getOrDefault(vertex, List.of()))
      if (counts.test(match) && (first.isEmpty() || Match.ORDER.compare(match, first.get()) < 0))
        first = Optional.of(match);
    return first;
  }
}
