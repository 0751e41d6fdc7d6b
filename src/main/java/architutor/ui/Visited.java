package architutor.ui;

import architutor.catalog.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The entries that were looked at, as a browser keeps its pages.
///
/// @param at the place of the one that is shown; -1 while nothing was looked at
record Visited(List<Service> entries, int at) {
  static final Visited NOTHING = new Visited(List.of(), -1);

  Visited {
    entries = List.copyOf(entries);
  }

  /// Another one is shown; what lay ahead is forgotten.
  Visited to(Service next) {
    if (now().equals(Optional.of(next))) return this;
    var kept = new ArrayList<>(entries.subList(0, at + 1));
    kept.add(next);
    return new Visited(kept, at + 1);
  }

  /// @param steps -1 for back, 1 for forward; at an end nothing changes
  Visited by(int steps) {
    return can(steps) ? new Visited(entries, at + steps) : this;
  }

  boolean can(int steps) {
    return at + steps >= 0 && at + steps < entries.size();
  }

  Optional<Service> now() {
    return at < 0 ? Optional.empty() : Optional.of(entries.get(at));
  }
}
