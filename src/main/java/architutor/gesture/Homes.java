package architutor.gesture;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Where things stand is what they stand in: a node in the innermost frame around the centre of its
/// icon, a group in the innermost frame that holds the whole of it. Looked up once per gesture, for
/// a drag asks many times.
///
/// @param frames the innermost first, and of several equally deep ones the last drawn
record Homes(List<Frame> frames) {
  private record Frame(Group group, Box box, int depth) {}

  /// A folded frame takes nothing in; it would be gone from sight.
  ///
  /// @param diagram as it is shown
  /// @param except the frames that are on their way themselves
  static Homes of(Diagram diagram, Set<Id> except) {
    var frames = new ArrayList<Frame>();
    for (var group : diagram.groups())
      if (!except.contains(group.id()) && !diagram.isFolded(group.id()))
        group
            .box()
            .map(box -> new Frame(group, box, diagram.around(group.id()).size()))
            .ifPresent(frames::add);
    Collections.reverse(frames);
    frames.sort(Comparator.comparingInt(Frame::depth).reversed());
    return new Homes(frames);
  }

  Optional<Group> around(Point place) {
    return first(box -> box.contains(place));
  }

  Optional<Group> around(Box place) {
    return first(box -> box.contains(place));
  }

  private Optional<Group> first(Predicate<Box> holds) {
    for (var frame : frames) if (holds.test(frame.box())) return Optional.of(frame.group());
    return Optional.empty();
  }

  static Optional<Id> id(Optional<Group> home) {
    return home.map(Group::id);
  }

  static Optional<GroupKind> kind(Optional<Group> home) {
    return home.map(Group::kind);
  }
}
