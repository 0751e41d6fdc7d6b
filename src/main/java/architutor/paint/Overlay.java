package architutor.paint;

import architutor.model.Diagram;
import architutor.model.Id;
import java.util.Collections;
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
/// @param tints what a reading of the drawing says of its elements
public record Overlay(
    Set<Id> selection,
    Set<Id> hovered,
    Map<Id, Mark> marks,
    Optional<Set<Id>> spotlight,
    Optional<Diagram> ghost,
    Map<Id, Tint> tints) {
  public static final Overlay NONE =
      new Overlay(Set.of(), Set.of(), Map.of(), Optional.empty(), Optional.empty(), Map.of());

  public Overlay {
    // Not copied, for each frame has one and thousands may be selected.
    selection = Collections.unmodifiableSet(selection);
    hovered = Set.copyOf(hovered);
    marks = Map.copyOf(marks);
    spotlight = spotlight.map(Set::copyOf);
    tints = Map.copyOf(tints);
  }

  public Overlay selecting(Set<Id> ids) {
    return new Overlay(ids, hovered, marks, spotlight, ghost, tints);
  }

  public Overlay hovering(Set<Id> ids) {
    return new Overlay(selection, ids, marks, spotlight, ghost, tints);
  }

  public Overlay marking(Map<Id, Mark> findings) {
    return new Overlay(selection, hovered, findings, spotlight, ghost, tints);
  }

  public Overlay lighting(Set<Id> ids) {
    return new Overlay(selection, hovered, marks, Optional.of(ids), ghost, tints);
  }

  public Overlay previewing(Diagram after) {
    return new Overlay(selection, hovered, marks, spotlight, Optional.of(after), tints);
  }

  public Overlay tinting(Map<Id, Tint> said) {
    return new Overlay(selection, hovered, marks, spotlight, ghost, said);
  }

  Optional<Tint> tint(Id id) {
    return Optional.ofNullable(tints.get(id));
  }

  boolean isLit(Id id) {
    return spotlight.isEmpty() || spotlight.get().contains(id);
  }

  Optional<Mark> mark(Id id) {
    return Optional.ofNullable(marks.get(id));
  }
}
