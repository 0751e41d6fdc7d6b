package architutor.edit;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Point;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// In which frame a place lies: the innermost, and of several equally deep ones the last drawn.
public final class Frames {
  private Frames() {}

  /// The frame around a point, as for the centre of an icon, leaving out some groups.
  public static Optional<Id> around(Diagram diagram, Point place, Set<Id> except) {
    return around(diagram, frame -> frame.contains(place), except);
  }

  /// The frame that holds the whole of a box, as for another frame, leaving out some groups.
  public static Optional<Id> around(Diagram diagram, Box place, Set<Id> except) {
    return around(diagram, frame -> frame.contains(place), except);
  }

  private static Optional<Id> around(Diagram diagram, Predicate<Box> holds, Set<Id> except) {
    return innermost(diagram, g -> !except.contains(g.id()) && g.box().filter(holds).isPresent());
  }

  /// The innermost of the groups that satisfy a condition.
  public static Optional<Id> innermost(Diagram diagram, Predicate<Group> condition) {
    return diagram.groups().stream()
        .filter(condition)
        .reduce((a, b) -> depth(diagram, b) >= depth(diagram, a) ? b : a)
        .map(Group::id);
  }

  private static int depth(Diagram diagram, Group group) {
    return diagram.around(group.id()).size();
  }
}
