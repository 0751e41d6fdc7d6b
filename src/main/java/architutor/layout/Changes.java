package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Where something is not as it was when the lines of an earlier drawing were found.
final class Changes {
  private final Grid places = new Grid();
  private final Grid.Found found = new Grid.Found();

  /// What stands elsewhere now, has come or has gone: icons, frames with their titles, notes.
  static Changes between(Diagram before, Diagram now) {
    var changes = new Changes();
    if (!now.sharesNodes(before))
      changes.compare(
          before.nodes(),
          now.nodes(),
          Node::id,
          before::node,
          now::node,
          (a, b) -> a.at().equals(b.at()),
          n -> n.at().map(Footprint::of));
    if (!now.sharesGroups(before))
      changes.compare(
          before.groups(),
          now.groups(),
          Group::id,
          before::group,
          now::group,
          (a, b) -> a.box().equals(b.box()) && a.label().equals(b.label()),
          Group::box);
    changes.notes(before.notes(), now.notes());
    return changes;
  }

  /// Whether frames stand in other frames than before, which can matter to any line.
  static boolean nestsAnew(Diagram before, Diagram now) {
    if (now.sharesGroups(before)) return false;
    for (var group : now.groups())
      if (!before.group(group.id()).map(Group::parent).equals(Optional.of(group.parent())))
        return true;
    return now.groups().size() != before.groups().size();
  }

  void add(List<Point> line) {
    for (var i = 1; i < line.size(); i++) add(Box.between(line.get(i - 1), line.get(i)));
  }

  /// Whether anything in a box is not as it was.
  boolean touch(Box seen) {
    places.near(seen.x(), seen.y(), seen.right(), seen.bottom(), found);
    return found.count > 0;
  }

  void add(Box box) {
    places.add(box.x(), box.y(), box.right(), box.bottom());
  }

  @SuppressWarnings("ReferenceEquality")
  private <E> void compare(
      Collection<E> before,
      Collection<E> now,
      Function<E, Id> id,
      Function<Id, Optional<E>> old,
      Function<Id, Optional<E>> next,
      BiPredicate<E, E> isAs,
      Function<E, Optional<Box>> box) {
    for (var element : now) {
      var then = old.apply(id.apply(element));
      if (then.isPresent() && (then.get() == element || isAs.test(then.get(), element))) continue;
      then.flatMap(box).ifPresent(this::add);
      box.apply(element).ifPresent(this::add);
    }
    for (var element : before)
      if (next.apply(id.apply(element)).isEmpty()) box.apply(element).ifPresent(this::add);
  }

  private void notes(Collection<Note> before, Collection<Note> now) {
    var old = new HashSet<>(before);
    var next = new HashSet<>(now);
    for (var note : now) if (!old.contains(note)) add(note.box());
    for (var note : before) if (!next.contains(note)) add(note.box());
  }
}
