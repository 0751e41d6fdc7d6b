package architutor.arrange;

import architutor.edit.All;
import architutor.edit.Arrange;
import architutor.edit.Edit;
import architutor.edit.Frames;
import architutor.edit.Reparent;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Shifts many elements, each by a way of its own. One edit for all of them: as many moves would
/// look through all edges as many times.
final class Shifting {
  private final Diagram diagram;
  private final Map<Id, Shift> ways = new LinkedHashMap<>();

  Shifting(Diagram diagram) {
    this.diagram = diagram;
  }

  /// Sends an element on its way, and with it what stands in it.
  void send(Id id, Shift way) {
    if (!way.isNone()) for (var carried : diagram.withContents(id)) ways.put(carried, way);
  }

  /// All of it as one step, empty if nothing moves. Bends go along where both ends go the same way,
  /// else they are the router's again.
  Optional<Edit> edit(String title) {
    if (ways.isEmpty()) return Optional.empty();
    var nodes = new HashMap<Id, Point>();
    var groups = new HashMap<Id, Box>();
    var steps = new ArrayList<Edit>();
    ways.forEach((id, way) -> {
      switch (diagram.find(id).orElseThrow()) {
        case Node n -> n.at().ifPresent(p -> nodes.put(id, way.of(p)));
        case Group g -> g.box().ifPresent(b -> groups.put(id, way.of(b)));
        case Note n -> steps.add(new Resize(id, way.of(n.box())));
        case Edge _ -> {}
      }
    });
    steps.addFirst(new Arrange(nodes, groups, bends()));
    return Optional.of(new All(title, steps));
  }

  /// The same, and whatever comes to stand in another frame by it stands in that one.
  Optional<Edit> settled(String title) {
    return edit(title)
        .map(edit -> {
          var homes = homes(edit.applyTo(diagram));
          if (homes.isEmpty()) return edit;
          var steps = new ArrayList<Edit>(List.of(edit));
          homes.forEach((id, home) -> steps.add(new Reparent(Set.of(id), home)));
          return new All(title, steps);
        });
  }

  private Map<Id, List<Point>> bends() {
    var bends = new HashMap<Id, List<Point>>();
    var still = new Shift(0, 0);
    for (var edge : diagram.edges()) {
      if (edge.bends().isEmpty()) continue;
      var from = ways.getOrDefault(edge.from(), still);
      var to = ways.getOrDefault(edge.to(), still);
      if (!from.equals(to)) bends.put(edge.id(), List.of());
      else if (!from.isNone()) bends.put(edge.id(), edge.bends().stream().map(from::of).toList());
    }
    return bends;
  }

  /// What stands in nothing that moves may have come into another frame.
  private Map<Id, Optional<Id>> homes(Diagram after) {
    var homes = new LinkedHashMap<Id, Optional<Id>>();
    for (var id : ways.keySet()) {
      var parent = after.parentOf(id);
      if (parent.filter(ways::containsKey).isPresent()) continue;
      if (parent.flatMap(after::group).filter(g -> g.box().isEmpty()).isPresent()) continue;
      var home = home(after.find(id).orElseThrow(), parent, after);
      if (!home.equals(parent)) homes.put(id, home);
    }
    return homes;
  }

  private Optional<Id> home(Element element, Optional<Id> parent, Diagram after) {
    return switch (element) {
      case Node n -> n.at().map(p -> Frames.around(after, p, ways.keySet())).orElse(parent);
      case Group g -> g.box().map(b -> Frames.around(after, b, ways.keySet())).orElse(parent);
      case Note _, Edge _ -> parent;
    };
  }
}
