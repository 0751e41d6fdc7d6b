package architutor.layout;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Places for a whole drawing: the main flow in layers, what it leaves aside in rows before and
/// behind it, within the same frame; frames tight around both.
final class Arrangement {
  private static final Point ORIGIN = new Point(0, 0);

  private final Diagram diagram;
  private final Direction direction;
  private final Contents contents;
  private final Aside aside;
  private final Rows rows;
  private final Map<Id, List<Edge>> edges = new HashMap<>();
  private final Map<Id, Block> apart = new HashMap<>();
  private Places flow = new Places(Map.of(), Map.of());

  Arrangement(Diagram diagram, Direction direction) {
    this.diagram = diagram;
    this.direction = direction;
    this.contents = new Contents(diagram);
    this.aside = new Aside(diagram, contents);
    var gaps = Flow.gaps(diagram, direction);
    this.rows =
        direction.isRight()
            ? new Rows(direction, gaps.columns(), gaps.rows())
            : new Rows(direction, gaps.rows(), gaps.columns());
    for (var edge : diagram.edges())
      for (var end : List.of(edge.from(), edge.to()))
        edges.computeIfAbsent(end, _ -> new ArrayList<>()).add(edge);
  }

  Places places() {
    return block().places();
  }

  /// The whole, somewhere on the grid.
  Block block() {
    separate(Optional.empty());
    if (diagram.elements().anyMatch(e -> aside.flows(e.id())))
      flow = new Flow(diagram, direction, aside, this).run();
    return Block.together(inside(Optional.empty()));
  }

  /// The size of a group in which nothing flows.
  Optional<Box> whole(Id group) {
    return Optional.ofNullable(apart.get(group)).map(Block::box);
  }

  /// The room that a group, or the drawing, needs before its part of the flow.
  Rows.Room before(Optional<Id> home) {
    return rows.room(beside(home, true));
  }

  Rows.Room behind(Optional<Id> home) {
    return rows.room(beside(home, false));
  }

  private List<Block> inside(Optional<Id> home) {
    var flowing =
        contents.of(home).stream().filter(e -> aside.flows(e.id())).map(this::inFlow).toList();
    var there = flowing.stream().map(Block::box).reduce(Box::union);
    var around = there.orElse(new Box(0, 0, 0, 0));
    var free =
        home.flatMap(id -> Optional.ofNullable(flow.groups().get(id)))
            .map(Frames::inside)
            .orElse(around);
    return Stream.of(
            flowing,
            rows.around(around, free, true, wishes(beside(home, true), direction.end(around))),
            rows.around(around, free, false, wishes(beside(home, false), direction.end(around))))
        .flatMap(List::stream)
        .toList();
  }

  private Block inFlow(Element element) {
    return switch (element) {
      case Node node -> Block.of(node, flow.nodes().getOrDefault(node.id(), ORIGIN));
      case Group group when !aside.flowsWithin(group.id()) -> {
        var corner = flow.groups().getOrDefault(group.id(), Frames.EMPTY);
        yield apart(group.id()).at(corner.x(), corner.y());
      }
      case Group group -> Block.framed(group.id(), inside(Optional.of(group.id())));
      case Edge e -> throw new IllegalArgumentException("an edge stands nowhere: " + e.id());
      case Note n -> throw new IllegalArgumentException("a note is in no flow: " + n.id());
    };
  }

  /// The same block before the flow is known, when room is made for it, and after.
  private List<Block> beside(Optional<Id> home, boolean before) {
    return contents.of(home).stream()
        .filter(e -> !aside.flows(e.id()) && aside.isBefore(e) == before)
        .map(e -> apart(e.id()))
        .toList();
  }

  /// Blocks for all that the flow leaves aside, and for groups that stand in it as a whole.
  private void separate(Optional<Id> home) {
    for (var element : contents.of(home)) {
      separate(Optional.of(element.id()));
      if (!aside.flows(element.id()) || isWhole(element)) apart.put(element.id(), apart(element));
    }
  }

  private boolean isWhole(Element element) {
    return element instanceof Group group && !aside.flowsWithin(group.id());
  }

  private Block apart(Id id) {
    return Objects.requireNonNull(apart.get(id));
  }

  private Block apart(Element element) {
    return switch (element) {
      case Node node -> Block.of(node, ORIGIN);
      case Group group -> Block.framed(group.id(), inside(Optional.of(group.id())));
      case Edge e -> throw new IllegalArgumentException("an edge stands nowhere: " + e.id());
      case Note n -> throw new IllegalArgumentException("a note is in no flow: " + n.id());
    };
  }

  /// Under the middle one of the things it is tied to; what is tied to nothing stands last.
  private List<Rows.Wish> wishes(List<Block> blocks, double last) {
    return blocks.stream().map(b -> new Rows.Wish(b, wish(b).orElse(last))).toList();
  }

  private Optional<Double> wish(Block block) {
    var there =
        block
            .places()
            .ids()
            .flatMap(id ->
                edges.getOrDefault(id, List.of()).stream()
                    .flatMap(e -> flow.of(e.from().equals(id) ? e.to() : e.from()).stream()))
            .map(direction::along)
            .sorted()
            .toList();
    return there.isEmpty() ? Optional.empty() : Optional.of(there.get((there.size() - 1) / 2));
  }
}
