package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What no arranged drawing may have.
final class Faults {
  private Faults() {}

  static List<String> strays(Diagram diagram) {
    var strays = new ArrayList<String>();
    for (var node : diagram.nodes())
      box(diagram, node.parent())
          .filter(b -> !b.contains(Footprint.of(node)))
          .ifPresent(b -> strays.add(node.id() + " leaves its group"));
    for (var group : diagram.groups())
      box(diagram, group.parent())
          .filter(b -> !b.contains(group.box().orElseThrow()))
          .ifPresent(b -> strays.add(group.id() + " leaves its group"));
    return strays;
  }

  private static Optional<Box> box(Diagram diagram, Optional<Id> group) {
    return group.flatMap(diagram::group).flatMap(Group::box);
  }

  /// Nodes whose footprints meet.
  static List<String> covered(Diagram diagram) {
    var found = new ArrayList<String>();
    for (var a : diagram.nodes())
      for (var b : diagram.nodes())
        if (a.id().compareTo(b.id()) < 0 && Footprint.of(a).intersects(Footprint.of(b)))
          found.add(a.id() + " covers " + b.id());
    return found;
  }

  static List<String> overlaps(Diagram diagram) {
    var found = new ArrayList<>(covered(diagram));
    for (var group : diagram.groups()) {
      var box = group.box().orElseThrow();
      var inside = diagram.withContents(group.id());
      for (var node : diagram.nodes())
        if (!inside.contains(node.id()) && box.intersects(Footprint.of(node)))
          found.add(group.id() + " covers " + node.id());
      for (var other : diagram.groups())
        if (!inside.contains(other.id())
            && !diagram.withContents(other.id()).contains(group.id())
            && box.intersects(other.box().orElseThrow()))
          found.add(group.id() + " covers " + other.id());
    }
    return found;
  }
}
