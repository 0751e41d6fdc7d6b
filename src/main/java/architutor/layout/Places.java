package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where nodes (centres of their icons) and groups lie, in drawing units.
public record Places(Map<Id, Point> nodes, Map<Id, Box> groups) {
  public Places {
    nodes = Map.copyOf(nodes);
    groups = Map.copyOf(groups);
  }

  /// The diagram with these places; what is not named here keeps its own.
  public Diagram in(Diagram diagram) {
    var placed = diagram;
    for (var group : diagram.groups()) {
      var box = groups.get(group.id());
      if (box != null) placed = placed.with(group.at(box));
    }
    for (var node : diagram.nodes()) {
      var at = nodes.get(node.id());
      if (at != null) placed = placed.with(node.at(at));
    }
    return placed;
  }

  /// All that has a place here, groups first.
  Stream<Id> ids() {
    return Stream.concat(groups.keySet().stream(), nodes.keySet().stream());
  }

  /// The middle of an icon or a frame.
  Optional<Point> of(Id id) {
    return Optional.ofNullable(nodes.get(id))
        .or(() -> Optional.ofNullable(groups.get(id)).map(Box::centre));
  }

  Places only(Set<Id> some) {
    var points = new HashMap<>(nodes);
    points.keySet().retainAll(some);
    var boxes = new HashMap<>(groups);
    boxes.keySet().retainAll(some);
    return new Places(points, boxes);
  }

  Places moved(double dx, double dy) {
    var points = new HashMap<Id, Point>();
    nodes.forEach((id, at) -> points.put(id, at.plus(dx, dy)));
    var boxes = new HashMap<Id, Box>();
    groups.forEach((id, box) -> boxes.put(id, box.moved(dx, dy)));
    return new Places(points, boxes);
  }
}
