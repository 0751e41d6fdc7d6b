package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a person's hand may touch of a drawing in which something is locked.
///
/// The edits themselves know nothing of locks, and that is on purpose: an edit must do the same
/// whether it is done, redone, pasted or found in a fix, and a fix that a person asked for by name
/// may well change a setting of something locked. So a lock is asked about once, where a gesture or
/// a command turns a selection into an edit; it takes from here what is left of the selection.
public final class Locks {
  private Locks() {}

  /// Those whose own words and settings may change: all that are not locked themselves.
  public static Set<Id> free(Diagram diagram, Collection<Id> ids) {
    return those(ids, id -> !diagram.isLocked(id));
  }

  /// Those that may move, change size or stand elsewhere. A locked frame holds all that stands in
  /// it, and something locked holds the frames around it: they could not move without it.
  public static Set<Id> movable(Diagram diagram, Collection<Id> ids) {
    if (diagram.locked().isEmpty()) return Set.copyOf(ids);
    var held = new HashSet<>(diagram.locked());
    for (var id : diagram.locked()) diagram.around(id).forEach(g -> held.add(g.id()));
    return those(
        ids,
        id ->
            !held.contains(id)
                && diagram.around(id).stream().noneMatch(g -> diagram.isLocked(g.id())));
  }

  /// Those that may go: nothing locked goes with them or loses the frame that it stands in.
  public static Set<Id> removable(Diagram diagram, Collection<Id> ids) {
    if (diagram.locked().isEmpty()) return Set.copyOf(ids);
    var held = new HashSet<>(diagram.locked());
    for (var id : diagram.locked()) {
      diagram.parentOf(id).ifPresent(held::add);
      ends(diagram.edge(id)).forEach(held::add);
    }
    return those(ids, id -> !held.contains(id));
  }

  private static Set<Id> ends(Optional<Edge> edge) {
    return edge.map(e -> Set.copyOf(List.of(e.from(), e.to()))).orElse(Set.of());
  }

  private static Set<Id> those(Collection<Id> ids, Predicate<Id> condition) {
    return ids.stream().filter(condition).collect(Collectors.toUnmodifiableSet());
  }
}
