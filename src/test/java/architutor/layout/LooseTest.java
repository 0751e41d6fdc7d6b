package architutor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Lines on drawings as a person leaves them.
final class LooseTest {
  @Test
  void noLineOfThreeHundredDrawingsPassesThroughAForeignNodeWhereThereIsAWayRound() {
    LongStream.range(0, 300).forEach(seed -> assertThat(faults(seed)).isEmpty());
  }

  @Test
  @Tag("long")
  void norDoesOneOfTenThousand() {
    LongStream.range(300, 10_300).parallel().forEach(seed -> assertThat(faults(seed)).isEmpty());
  }

  @Test
  void onlyALineToANodeThatIsWalledInPassesThrough() {
    var drawing = Diagram.EMPTY;
    for (var column = -1; column <= 1; column++)
      for (var row = -1; row <= 1; row++)
        drawing = drawing.with(node("n" + (3 * column + row + 4), 144 * column, 92 * row));
    drawing = drawing.with(node("far", 600, 0));
    var inside = Edge.of(Id.of("n4"), Id.of("far"), EdgeKind.DATA);
    var outside = Edge.of(Id.of("n1"), Id.of("far"), EdgeKind.DATA);
    drawing = drawing.with(inside).with(outside);
    assertThat(Reach.isPossible(drawing, inside)).isFalse();
    var routes = Router.route(drawing);
    assertThat(passed(drawing, inside, routes)).hasSize(1);
    assertThat(passed(drawing, outside, routes)).isEmpty();
  }

  @Test
  void aGapOfThreeUnitsLetsALineThrough() {
    var drawing = Diagram.EMPTY;
    for (var column = -1; column <= 1; column++)
      for (var row = -1; row <= 1; row++)
        drawing = drawing.with(node("n" + (3 * column + row + 4), 147 * column, 95 * row));
    var edge = Edge.of(Id.of("n4"), Id.of("far"), EdgeKind.DATA);
    drawing = drawing.with(node("far", 600, 40)).with(edge);
    assertThat(passed(drawing, edge, Router.route(drawing))).isEmpty();
  }

  @Test
  void thingsThatLieUponEachOtherGetLinesAllTheSame() {
    var drawing = Diagram.EMPTY;
    for (var n = 0; n < 60; n++) drawing = drawing.with(node("n" + n, n % 7, n % 5));
    for (var n = 1; n < 60; n++)
      drawing = drawing.with(Edge.of(Id.of("n" + (n - 1)), Id.of("n" + n), EdgeKind.DATA));
    assertThat(Router.route(drawing).lines()).hasSize(59);
  }

  @Property(tries = 60)
  void linesFoundAgainAreThoseOfAWholeNewRouting(@ForAll long seed) {
    var random = new Random(seed);
    var routed = Routed.of(Loose.drawing(seed));
    for (var step = 0; step < 3; step++) {
      routed = routed.to(changed(routed.diagram(), random));
      assertThat(routed.routes()).isEqualTo(Router.route(routed.diagram()));
    }
  }

  @Property(tries = 30)
  void whatMovesFarAwayChangesNoOtherLine(@ForAll long seed) {
    var drawing =
        Loose.drawing(seed)
            .with(node("far", 9000, 9000))
            .with(node("end", 9400, 9000))
            .with(Edge.of(Id.of("far"), Id.of("end"), EdgeKind.DATA));
    var before = Routed.of(drawing);
    var after = before.to(drawing.with(node("far", 9000, 9400)));
    for (var edge : Loose.drawing(seed).edges())
      assertThat(after.routes().of(edge.id())).isEqualTo(before.routes().of(edge.id()));
  }

  @Property(tries = 30)
  void aMoveThatIsTakenBackGivesTheOldLinesBack(@ForAll long seed) {
    var before = Routed.of(Loose.drawing(seed));
    var away = before.to(changed(before.diagram(), new Random(seed)));
    assertThat(away.to(before.diagram()).routes()).isEqualTo(before.routes());
  }

  private static Node node(String id, double x, double y) {
    return Node.of(id, "s3").labelled(id).at(new Point(x, y));
  }

  /// One of what a person does: move, add, take away, resize, turn round, rename.
  private static Diagram changed(Diagram drawing, Random random) {
    var nodes = List.copyOf(drawing.nodes());
    var node = nodes.get(random.nextInt(nodes.size()));
    var at = node.at().orElseThrow();
    var groups = List.copyOf(drawing.groups());
    var edges = List.copyOf(drawing.edges());
    return switch (random.nextInt(6)) {
      case 0 -> drawing.without(node.id());
      case 1 -> drawing.with(node("new", random.nextInt(900), random.nextInt(900)));
      case 2 -> groups.isEmpty() ? drawing : drawing.with(resized(groups.getFirst(), random));
      case 3 ->
          edges.isEmpty() ? drawing : drawing.with(edges.getFirst().labelled("another label"));
      case 4 -> edges.isEmpty() ? drawing : drawing.without(edges.getLast().id());
      default -> drawing.with(node.at(at.plus(random.nextInt(80) - 40, random.nextInt(80) - 40)));
    };
  }

  private static Group resized(Group group, Random random) {
    return group.at(new Box(random.nextInt(300), random.nextInt(300), 400, 300));
  }

  private static List<String> faults(long seed) {
    var drawing = Loose.drawing(seed);
    var routes = Router.route(drawing);
    var faults = new ArrayList<String>();
    for (var edge : drawing.edges()) {
      if (edge.from().equals(edge.to())) continue;
      var line = routes.of(edge.id());
      for (var i = 1; i < line.size(); i++)
        if (line.get(i).x() != line.get(i - 1).x() && line.get(i).y() != line.get(i - 1).y())
          faults.add(seed + ": " + edge.id() + " runs askew");
      if (line.isEmpty()) faults.add(seed + ": " + edge.id() + " has no line");
      if (!passed(drawing, edge, routes).isEmpty() && Reach.isPossible(drawing, edge))
        faults.add(seed + ": " + edge.id() + " passes through a node");
    }
    return faults;
  }

  /// The nodes that a line passes through.
  private static List<Id> passed(Diagram drawing, Edge edge, Routes routes) {
    var line = routes.of(edge.id());
    return drawing.nodes().stream()
        .filter(n ->
            edge.touches(n.id())
                ? Lines.crosses(line, Footprint.label(n))
                    || Lines.crosses(line, n.icon().orElseThrow())
                : Lines.crosses(line, Footprint.of(n)))
        .map(Node::id)
        .toList();
  }
}
