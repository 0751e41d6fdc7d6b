package architutor.critique;

import architutor.facts.Vertex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps the notes about what is not stated up to date, one for each node.
final class Notes {
  /// A note that came or went.
  record Change(Match match, boolean isNew) {}

  private final Optional<Rule> own;
  private final int rank;
  private final Map<Vertex, Set<Unit>> askers = new HashMap<>();
  private final Map<Vertex, Match> notes = new HashMap<>();
  private final Set<Vertex> open = new LinkedHashSet<>();

  /// @param own the rule by which notes are told; without one there are none
  /// @param rank its place among all rules by id
  Notes(Optional<Rule> own, int rank) {
    this.own = own;
    this.rank = rank;
  }

  void add(Unit unit) {
    for (var asked : unit.asked()) {
      askers.computeIfAbsent(asked.node(), _ -> new LinkedHashSet<>()).add(unit);
      open.add(asked.node());
    }
  }

  /// Another unit asks the same.
  void replace(Unit before, Unit unit) {
    for (var asked : unit.asked()) {
      var all = askers.get(asked.node());
      if (all == null) continue;
      all.remove(before);
      all.add(unit);
    }
  }

  void remove(Unit unit) {
    for (var asked : unit.asked()) {
      var all = askers.get(asked.node());
      if (all != null) all.remove(unit);
      open.add(asked.node());
    }
  }

  /// The notes that are others now.
  List<Change> renew() {
    var changes = new ArrayList<Change>();
    for (var vertex : own.isEmpty() ? Set.<Vertex>of() : open) {
      var old = notes.remove(vertex);
      if (old != null) changes.add(new Change(old, false));
      var asked = new ArrayList<Unit.Asked>();
      for (var unit : askers.getOrDefault(vertex, Set.of()))
        for (var one : unit.asked()) if (one.node().equals(vertex)) asked.add(one);
      if (asked.isEmpty()) askers.remove(vertex);
      else {
        var match = Match.note(own.orElseThrow(), rank, vertex, NotStated.of(vertex, asked));
        notes.put(vertex, match);
        changes.add(new Change(match, true));
      }
    }
    open.clear();
    return changes;
  }
}
