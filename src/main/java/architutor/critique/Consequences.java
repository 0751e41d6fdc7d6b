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
    var cause = cause(match, counts);
    if (cause.isEmpty()) return Optional.empty();
    var seen = new ArrayList<>(List.of(match));
    for (var next = cause; next.isPresent(); next = cause(next.get(), counts)) {
      if (isAmong(seen, next.get())) return Optional.empty();
      seen.add(next.get());
    }
    return Optional.of(new Finding.Key(seen.getLast().rule().id(), seen.getLast().ids()));
  }

  private Optional<Match> cause(Match match, Predicate<Match> counts) {
    var rules = match.rule().follows();
    for (var i = 0; i < rules.size(); i++) {
      var places = causes.getOrDefault(rules.get(i), Map.of());
      if (places.isEmpty()) continue;
      for (var vertex : match.about()) {
        var cause = first(places.getOrDefault(vertex, List.of()), match, counts);
        if (cause.isPresent()) return cause;
      }
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
  private static Optional<Match> first(List<Match> causes, Match match, Predicate<Match> counts) {
    Optional<Match> first = Optional.empty();
    for (var cause : causes)
      if (counts.test(cause)
          && isAtLeastAsBad(cause, match)
          && (first.isEmpty() || Match.ORDER.compare(cause, first.get()) < 0))
        first = Optional.of(cause);
    return first;
  }
}
