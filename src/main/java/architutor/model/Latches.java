package architutor.model;

import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/// What a hand has made fast: elements locked where they are, groups folded shut. Neither says
/// anything about the design.
record Latches(PSet<Id> locked, PSet<Id> folded) {
  static final Latches NONE = new Latches(HashTreePSet.empty(), HashTreePSet.empty());

  Latches locking(Set<Id> ids, boolean on) {
    return new Latches(on ? locked.plusAll(ids) : locked.minusAll(ids), folded);
  }

  Latches folding(Set<Id> ids, boolean on) {
    return new Latches(locked, on ? folded.plusAll(ids) : folded.minusAll(ids));
  }

  Latches without(Id id) {
    return locked.contains(id) || folded.contains(id)
        ? new Latches(locked.minus(id), folded.minus(id))
        : this;
  }
}
