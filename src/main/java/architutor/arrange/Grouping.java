package architutor.arrange;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Frames;
import architutor.edit.Ids;
import architutor.edit.Locks;
import architutor.edit.Put;
import architutor.edit.Remove;
import architutor.edit.Reparent;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Draws frames around things and takes them away again.
public final class Grouping {
  private Grouping() {}

  /// A frame around a selection with the room that a layout would leave. It stands in the innermost
  /// frame that holds all of them; frames around it grow as they must. Notes lie in it without
  /// belonging to it. Empty if nothing is left to be framed.
  public static Optional<Made> group(Diagram diagram, Set<Id> ids, GroupKind kind) {
    var roots = Parts.roots(diagram, Locks.movable(diagram, ids));
    var content = Parts.union(roots.stream().flatMap(e -> Parts.print(e).stream()));
    if (content.isEmpty()) return Optional.empty();
    var box = architutor.layout.Frames.around(content.get());
    var inside = roots.stream().filter(Parts::standsIn).map(Element::id).toList();
    var parent = inside.isEmpty() ? Frames.around(diagram, box, Set.of()) : common(diagram, inside);
    var id = Ids.fresh(diagram, kind.word());
    var steps = new ArrayList<Edit>();
    steps.add(Put.of(new Group(id, kind, "", Optional.of(box), parent, Map.of())));
    steps.add(new Reparent(Set.copyOf(inside), Optional.of(id)));
    steps.addAll(grown(diagram, parent, box));
    return Optional.of(new Made(new All("Group", steps), Set.of(id)));
  }

  /// Takes frames away; what stood in them stands where they stood. Empty if there is none that may
  /// go.
  public static Optional<Edit> ungroup(Diagram diagram, Set<Id> ids) {
    var groups =
        Locks.removable(diagram, ids).stream()
            .filter(id -> diagram.group(id).isPresent())
            .collect(Collectors.toSet());
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(new All("Ungroup", List.of(new Remove(groups))));
  }

  /// Fits a frame to what stands in it, with the room that a layout would leave; frames around it
  /// grow as they must. Empty if it is locked, holds nothing that has a place, or fits.
  public static Optional<Edit> enclose(Diagram diagram, Id group) {
    if (diagram.group(group).isEmpty() || Locks.movable(diagram, Set.of(group)).isEmpty())
      return Optional.empty();
    var content =
        Parts.union(
            diagram
                .elements()
                .filter(e -> diagram.parentOf(e.id()).equals(Optional.of(group)))
                .flatMap(e -> Parts.print(e).stream()));
    return content
        .map(architutor.layout.Frames::around)
        .filter(box -> !diagram.group(group).flatMap(Group::box).equals(Optional.of(box)))
        .map(box -> {
          var steps = new ArrayList<Edit>(List.of(new Resize(group, box)));
          steps.addAll(grown(diagram, diagram.parentOf(group), box));
          return new All("Enclose", steps);
        });
  }

  /// The innermost group that all stand in.
  private static Optional<Id> common(Diagram diagram, List<Id> ids) {
    var around = new LinkedHashSet<>(diagram.around(ids.getFirst()));
    for (var id : ids) around.retainAll(diagram.around(id));
    return around.stream().findFirst().map(Group::id);
  }

  /// Lets a frame and those around it grow until something has room; what is locked does not.
  static List<Edit> grown(Diagram diagram, Optional<Id> parent, Box content) {
    var steps = new ArrayList<Edit>();
    var inner = content;
    for (var up = parent; up.isPresent(); up = diagram.parentOf(up.get())) {
      var box = diagram.group(up.get()).flatMap(Group::box);
      if (box.isEmpty()) continue;
      var needed = architutor.layout.Frames.around(inner);
      if (box.get().contains(needed) || diagram.isLocked(up.get())) return steps;
      inner = box.get().union(needed);
      steps.add(new Resize(up.get(), inner));
    }
    return steps;
  }
}
