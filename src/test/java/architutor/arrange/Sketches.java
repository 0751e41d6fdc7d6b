package architutor.arrange;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Random drawings: two nested frames `outer` and `inner`, one beside them, nodes `n0` to `n7`
/// anywhere, notes, flows, and some of it locked.
final class Sketches {
  private static final List<Id> IDS =
      Stream.of(
              "outer", "inner", "beside", "n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "t0",
              "t1", "n0--n1", "n1--n2")
          .map(Id::of)
          .toList();

  private record Flow(int from, int to, EdgeKind kind) {}

  private Sketches() {}

  static Arbitrary<Diagram> all() {
    return Combinators.combine(free(), ids().filter(i -> i.size() < 3))
        .as((diagram, locked) -> diagram.locking(locked, true));
  }

  static Arbitrary<Diagram> free() {
    var flow =
        Combinators.combine(number(), number(), Arbitraries.of(EdgeKind.class)).as(Flow::new);
    return Combinators.combine(
            point().list().ofMinSize(2).ofMaxSize(8),
            flow.list().ofMaxSize(8),
            point().list().ofMaxSize(2))
        .as(Sketches::drawing);
  }

  static Arbitrary<Set<Id>> ids() {
    return Arbitraries.of(IDS).set().ofMaxSize(10);
  }

  private static Arbitrary<Integer> number() {
    return Arbitraries.integers().between(0, 7);
  }

  static Arbitrary<Point> point() {
    var ordinate = Arbitraries.integers().between(0, 100).map(i -> 8 * i);
    return Combinators.combine(ordinate, ordinate).as((x, y) -> new Point(x, y));
  }

  private static Diagram drawing(List<Point> nodes, List<Flow> flows, List<Point> notes) {
    var outer = Group.of("outer", GroupKind.VPC).at(new Box(80, 80, 480, 400));
    var inner = Group.of("inner", GroupKind.SUBNET).at(new Box(120, 160, 280, 280));
    var beside = Group.of("beside", GroupKind.FRAME).at(new Box(640, 200, 160, 320));
    var next = Diagram.EMPTY.with(outer).with(inner.in(Optional.of(outer.id()))).with(beside);
    for (var at : nodes) next = next.with(node(next, at));
    for (var at : notes)
      next =
          next.with(
              new Note(Id.of("t" + next.notes().size()), "Why", new Box(at.x(), at.y(), 96, 48)));
    for (var flow : flows)
      if (Math.max(flow.from, flow.to) < nodes.size()) {
        var from = Id.of("n" + flow.from);
        var edge = Edge.of(from, Id.of("n" + flow.to), flow.kind);
        next = next.with(edge.bent(List.of(nodes.getFirst())).labelled("hourly"));
      }
    return next;
  }

  private static Node node(Diagram diagram, Point at) {
    var number = diagram.nodes().size();
    var home = architutor.edit.Frames.around(diagram, at, Set.of());
    return Node.of("n" + number, number % 2 == 0 ? "s3" : "glue").at(at).in(home);
  }
}
