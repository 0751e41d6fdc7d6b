package architutor.critique;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// All that fits a drawing now, in its order, kept up to date.
final class Standing {
  private final Consequences consequences;
  private List<Match> matches = new ArrayList<>();
  private final List<Match> fresh = new ArrayList<>();
  private final Set<Match> gone = Collections.newSetFromMap(new IdentityHashMap<>());

  Standing(List<Rule> rules) {
    this.consequences = new Consequences(rules);
  }

  void come(List<Match> some) {
    fresh.addAll(some);
  }

  void go(List<Match> some) {
    gone.addAll(some);
  }

  /// Takes in what came and what went.
  ///
  /// @param isReordered whether those that stay may be in another order now
  void settle(boolean isReordered) {
    if (isReordered) matches.sort(Match.ORDER);
    if (fresh.isEmpty() && gone.isEmpty()) return;
    fresh.sort(Match.ORDER);
    fresh.forEach(consequences::add);
    gone.forEach(consequences::remove);
    matches = merged();
    fresh.clear();
    gone.clear();
  }

  private List<Match> merged() {
    var next = new ArrayList<Match>(matches.size() + fresh.size());
    var at = 0;
    for (var match : matches) {
      if (!gone.isEmpty() && gone.contains(match)) continue;
      while (at < fresh.size() && Match.ORDER.compare(fresh.get(at), match) < 0)
        next.add(fresh.get(at++));
      next.add(match);
    }
    next.addAll(fresh.subList(at, fresh.size()));
    return next;
  }

  /// Those of rules that some hold of, each place once.
  List<Match> said(Predicate<Rule> isSaid) {
    var said = new ArrayList<Match>(matches.size());
    for (var match : matches)
      if ((said.isEmpty() || !said.getLast().isSame(match)) && isSaid.test(match.rule()))
        said.add(match);
    return said;
  }

  Consequences consequences() {
    return consequences;
  }
}
