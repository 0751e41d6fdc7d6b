package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Arranges a part of a drawing among the rest, which stays where it is.
final class Incremental {
  private final Diagram diagram;
  private final Direction direction;
  private final Contents contents;

  Incremental(Diagram diagram, Direction direction) {
    this.diagram = diagram;
    this.direction = direction;
    this.contents = new Contents(diagram);
  }

  /// Those that stand in the same frame are arranged together, about where they were; what had no
  /// place still has none.
  Places only(Set<Id> movable) {
    var together = new LinkedHashMap<Optional<Id>, Set<Id>>();
    for (var element : shapes())
      if (movable.contains(element.id())
          && diagram.around(element.id()).stream().noneMatch(g -> movable.contains(g.id()))
          && boxOf(element).isPresent())
        together
            .computeIfAbsent(diagram.parentOf(element.id()), _ -> new LinkedHashSet<>())
            .add(element.id());
    var moving = new LinkedHashSet<Id>();
    for (var some : together.values()) moving.addAll(contents.within(some));
    var settling = Settling.among(diagram, moving, Spots.GROWN);
    var blocks = new LinkedHashMap<Optional<Id>, Block>();
    together.forEach((home, some) -> blocks.put(home, part(some)));
    if (blocks.values().stream()
        .allMatch(b -> b.places().in(diagram).equals(diagram) && settling.isFree(b)))
      return new Places(Map.of(), Map.of());
    blocks.forEach((home, block) -> settling.settle(block, home));
    return settling.places(diagram, moving);
  }

  /// The part as a drawing of its own, its middle where it was.
  private Block part(Set<Id> some) {
    var inside = contents.within(some);
    var part = Diagram.EMPTY;
    for (var group : diagram.groups())
      if (inside.contains(group.id()))
        part = part.with(some.contains(group.id()) ? group.in(Optional.empty()) : group);
    for (var node : diagram.nodes())
      if (inside.contains(node.id()))
        part = part.with(some.contains(node.id()) ? node.in(Optional.empty()) : node);
    for (var edge : diagram.edges())
      if (inside.contains(edge.from()) && inside.contains(edge.to())) part = part.with(edge);
    var block = new Arrangement(part, direction).block();
    var was =
        some.stream()
            .flatMap(id -> diagram.find(id).flatMap(Incremental::boxOf).stream())
            .reduce(Box::union)
            .orElseThrow()
            .centre();
    return block.at(was.x() - block.box().width() / 2, was.y() - block.box().height() / 2);
  }

  /// Everything but some, with their contents: as the whole would be arranged, moved to where most
  /// of what stays stands, and out of the way of the rest of it.
  Places around(Set<Id> fixed) {
    var staying = new LinkedHashSet<Id>();
    for (var id : contents.within(fixed))
      if (diagram.find(id).flatMap(Incremental::boxOf).isPresent()) staying.add(id);
    var moving = new LinkedHashSet<Id>();
    for (var element : shapes()) if (!staying.contains(element.id())) moving.add(element.id());
    var bare = diagram;
    for (var note : diagram.notes()) if (!fixed.contains(note.id())) bare = bare.without(note.id());
    var settling = Settling.among(bare, moving, 0);
    for (var id : staying)
      diagram
          .parentOf(id)
          .filter(home -> !staying.contains(home))
          .ifPresent(home ->
              settling.frame(
                  Optional.of(home), diagram.find(id).flatMap(Incremental::boxOf).orElseThrow()));
    var whole = new Arrangement(diagram, direction).places();
    settle(Optional.empty(), staying, whole, settling);
    return settling.places(diagram, moving);
  }

  /// First what holds something that stays, since it cannot go far, then the rest along the flow.
  private void settle(Optional<Id> home, Set<Id> staying, Places whole, Settling settling) {
    var way = way(home, staying, whole);
    var free = new ArrayList<Block>();
    for (var element : contents.of(home)) {
      var inside = contents.within(Set.of(element.id()));
      if (staying.contains(element.id())) continue;
      if (inside.stream().anyMatch(staying::contains))
        settle(Optional.of(element.id()), staying, whole, settling);
      else free.add(Block.of(whole.only(inside)).moved(way.x(), way.y()));
    }
    free.sort(Comparator.comparingDouble(b -> direction.start(b.box())));
    for (var block : free) settling.settle(block, home);
  }

  /// From where the whole arrangement has what stays to where that is, for the middle one of all.
  private Point way(Optional<Id> home, Set<Id> staying, Places whole) {
    var ways =
        home.map(id -> contents.within(Set.of(id)).stream())
            .orElse(staying.stream())
            .filter(staying::contains)
            .flatMap(id ->
                whole.of(id).stream()
                    .flatMap(from -> centre(id).stream().map(to -> to.plus(-from.x(), -from.y()))))
            .toList();
    return new Point(middle(ways, Point::x), middle(ways, Point::y));
  }

  private static double middle(List<Point> ways, ToDoubleFunction<Point> part) {
    var sorted = ways.stream().mapToDouble(part).sorted().toArray();
    return Frames.near(sorted[(sorted.length - 1) / 2]);
  }

  private Optional<Point> centre(Id id) {
    return diagram
        .node(id)
        .flatMap(Node::at)
        .or(() -> diagram.group(id).flatMap(Group::box).map(Box::centre));
  }

  private List<Element> shapes() {
    return Stream.<Element>concat(diagram.groups().stream(), diagram.nodes().stream()).toList();
  }

  private static Optional<Box> boxOf(Element element) {
    return element instanceof Node node
        ? node.at().map(Footprint::of)
        : element instanceof Group group ? group.box() : Optional.empty();
  }
}
