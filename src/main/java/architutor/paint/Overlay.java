package architutor.paint;

import architutor.model.Diagram;
import architutor.model.Id;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What lies over a diagram for a while and is not part of it.
///
/// @param selection gets a ring
/// @param hovered what the pointer is over; a node shows where connections start
/// @param marks findings, as badges
/// @param spotlight what stays while all else fades
/// @param ghost what the diagram would be after a change that waits to be applied; its new edges
///   need routes too, or run straight
public record Overlay(
    Set<Id> selection,
    Set<Id> hovered,
    Map<Id, Mark> marks,
    Optional<Set<Id>> spotlight,
    Optional<Diagram> ghost) {
  public static final Overlay NONE =
      new Overlay(Set.of(), Set.of(), Map.of(), Optional.empty(), Optional.empty());

  public Overlay {
    selection = Set.copyOf(selection);
    hovered = Set.copyOf(hovered);
    marks = Map.copyOf(marks);
    spotlight = spotlight.map(Set::copyOf);
  }

  public Overlay selecting(Set<Id> ids) {
    return new Overlay(ids, hovered, marks, spotlight, ghost);
  }

  public Overlay hovering(Set<Id> ids) {
    return new Overlay(selection, ids, marks, spotlight, ghost);
  }

  public Overlay marking(Map<Id, Mark> findings) {
    return new Overlay(selection, hovered, findings, spotlight, ghost);
  }

  public Overlay lighting(Set<Id> ids) {
    return new Overlay(selection, hovered, marks, Optional.of(ids), ghost);
  }

  public Overlay previewing(Diagram after) {
    return new Overlay(selection, hovered, marks, spotlight, Optional.of(after));
  }

  boolean isLit(Id id) {
    return spotlight.isEmpty() || spotlight.get().contains(id);
  }

  Optional<Mark> mark(Id id) {
    return Optional.ofNullable(marks.get(id));
  }
}
