package architutor.arrange;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Frames;
import architutor.edit.Ids;
import architutor.edit.Locks;
import architutor.edit.Put;
import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts a node into a flow: from `a -> b` to `a -> node -> b`.
public final class Inserting {
  private static final double GRID = 8;

  /// From one end of a flow to the other, along the axis in which they lie farther apart.
  private record Span(Axis axis, Box near, Box far) {
    double missing() {
      var needed = 2 * Vacant.step(axis) - Node.ICON;
      return Math.ceil((needed - axis.start(far) + axis.end(near)) / GRID) * GRID;
    }

    boolean isOpen() {
      return axis.start(far) >= axis.end(near);
    }

    /// On the grid; nodes in one row stay in one row.
    Point middle() {
      var a = near.centre();
      var b = far.centre();
      return new Point(
          a.x() == b.x() ? a.x() : Math.rint((a.x() + b.x()) / 2 / GRID) * GRID,
          a.y() == b.y() ? a.y() : Math.rint((a.y() + b.y()) / 2 / GRID) * GRID);
    }
  }

  private Inserting() {}

  /// The node may be new or on the drawing already. It comes to stand in the middle between the two
  /// ends or beside that if it is taken; where the ends are too close, room is made. The half that
  /// is of the same kind as the whole was, the first if both are, keeps its id, label and settings.
  /// Empty if the flow is not there or ends at the node, or either is locked.
  public static Optional<Made> into(Diagram diagram, Id flow, Node node, Guess guess) {
    return diagram
        .edge(flow)
        .filter(e -> !diagram.isLocked(flow) && !e.touches(node.id()))
        .filter(_ -> diagram.find(node.id()).filter(e -> !(e instanceof Node)).isEmpty())
        .filter(_ -> !Locks.movable(diagram, Set.of(node.id())).isEmpty())
        .map(e -> into(diagram, e, node, guess));
  }

  private static Made into(Diagram diagram, Edge edge, Node node, Guess guess) {
    var room = span(diagram, edge).flatMap(span -> room(diagram, span));
    var roomy = room.map(r -> r.applyTo(diagram)).orElse(diagram);
    var placed = placed(roomy, edge, node);
    var steps = new ArrayList<Edit>();
    room.ifPresent(steps::add);
    var elements = new ArrayList<Element>(List.of(placed));
    elements.addAll(halves(roomy.with(placed), edge, placed.id(), guess));
    steps.add(new Put(elements));
    if (placed.at().isPresent())
      steps.addAll(Grouping.grown(roomy, placed.parent(), Footprint.of(placed)));
    var name = node.label().isEmpty() ? node.service() : node.label();
    return new Made(new All("Insert " + name, steps), Set.of(node.id()));
  }

  private static Optional<Span> span(Diagram diagram, Edge edge) {
    var from = diagram.find(edge.from()).flatMap(Element::body);
    var to = diagram.find(edge.to()).flatMap(Element::body);
    return from.flatMap(a -> to.map(b -> span(a, b)));
  }

  private static Span span(Box a, Box b) {
    var dx = b.centre().x() - a.centre().x();
    var dy = b.centre().y() - a.centre().y();
    var axis = Math.abs(dx) >= Math.abs(dy) ? Axis.ACROSS : Axis.DOWN;
    return axis.centre(a) <= axis.centre(b) ? new Span(axis, a, b) : new Span(axis, b, a);
  }

  /// Between ends that lie over one another there is no line along which room could be made.
  private static Optional<Edit> room(Diagram diagram, Span span) {
    return span.isOpen()
        ? Room.make(diagram, span.axis(), span.axis().start(span.far()), span.missing())
        : Optional.empty();
  }

  /// Without a place it stands where the flow comes from, until it is given one.
  private static Node placed(Diagram diagram, Edge edge, Node node) {
    var at =
        span(diagram, edge)
            .map(s ->
                Vacant.place(
                    diagram, s.middle(), s.axis().other(), homes(diagram, edge), node.id()))
            .or(node::at);
    return at.map(p -> node.at(p).in(Frames.around(diagram, p, Set.of())))
        .orElseGet(() -> node.in(diagram.parentOf(edge.from())));
  }

  private static Set<Id> homes(Diagram diagram, Edge edge) {
    var homes = new HashSet<Id>();
    for (var end : List.of(edge.from(), edge.to())) {
      if (diagram.group(end).isPresent()) homes.add(end);
      diagram.around(end).stream().map(Group::id).forEach(homes::add);
    }
    return homes;
  }

  /// The half that keeps what was said of the whole comes first.
  private static List<Edge> halves(Diagram diagram, Edge edge, Id node, Guess guess) {
    var first = guess.between(diagram, edge.from(), node).orElse(edge.kind());
    var second = guess.between(diagram, node, edge.to()).orElse(edge.kind());
    return first == edge.kind() || second != edge.kind()
        ? List.of(kept(edge, edge.from(), node, first), bare(diagram, node, edge.to(), second))
        : List.of(kept(edge, node, edge.to(), second), bare(diagram, edge.from(), node, first));
  }

  private static Edge kept(Edge edge, Id from, Id to, EdgeKind kind) {
    return new Edge(edge.id(), from, to, kind, edge.label(), List.of(), edge.settings());
  }

  static Edge bare(Diagram diagram, Id from, Id to, EdgeKind kind) {
    return new Edge(Ids.between(diagram, from, to), from, to, kind, "", List.of(), Map.of());
  }
}
