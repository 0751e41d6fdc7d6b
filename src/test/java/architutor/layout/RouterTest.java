package architutor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

final class RouterTest {
  @Property(tries = 200)
  @Domain(Drawings.class)
  void noLinePassesThroughAnotherNodeOrItsOwnLabels(@ForAll Diagram drawing) {
    for (var direction : Direction.values()) {
      var arranged = Layout.arranged(drawing, direction);
      assertThat(faults(arranged, Router.route(arranged))).isEmpty();
    }
  }

  /// Drawings in which a straight line, moved to its slot, once ran through three icons.
  @Property(tries = 200, seed = "-185688726039099994")
  @Domain(Drawings.class)
  void aSlotBehindAWallIsNotTaken(@ForAll Diagram drawing) {
    noLinePassesThroughAnotherNodeOrItsOwnLabels(drawing);
  }

  @Property(tries = 50)
  @Domain(Drawings.class)
  void theSameDrawingAlwaysGetsTheSameLines(@ForAll Diagram drawing) {
    var arranged = Layout.arranged(drawing, Direction.RIGHT);
    assertThat(Router.route(arranged)).isEqualTo(Router.route(arranged));
  }

  @Property(tries = 100)
  @Domain(Drawings.class)
  void afterAMoveTheLinesAreValidAgain(@ForAll Diagram drawing) {
    var before = Layout.arranged(drawing, Direction.RIGHT);
    Assume.that(!before.nodes().isEmpty());
    var node = before.nodes().iterator().next();
    var everything = Spots.occupied(before).reduce(Box::union).orElseThrow();
    var now = before.with(node.at(new Point(everything.right() + 200, everything.bottom())));
    assertThat(faults(now, Routed.of(before).to(now).routes())).isEmpty();
  }

  @Test
  void alignedIconsAreJoinedByAStraightLine() {
    var level = Sketch.of("a at 0,0\nb at 176,0\na -> b");
    assertThat(line(level, "a--b")).containsExactly(new Point(32, 0), new Point(144, 0));
    var upright = Sketch.of("a at 0,0\nb at 0,164\na -> b");
    assertThat(line(upright, "a--b")).containsExactly(new Point(0, 68), new Point(0, 132));
  }

  @Test
  void aLineThatJoinsAnotherLeavesItsLabelAlone() {
    var drawing =
        Sketch.of("a at 0,0\nb at 176,0\nc at -216,-160\nd at 176,-160\na -> b\nc -> b\nb -> d");
    var joined = drawing.with(drawing.edge(Id.of("a--b")).orElseThrow().labelled("answers"));
    var routes = Router.route(joined);
    var label = Labels.around(routes.labelAt(Id.of("a--b")).orElseThrow(), "answers");
    var line = routes.of(Id.of("c--b"));
    for (var i = 1; i < line.size(); i++)
      assertThat(Box.between(line.get(i - 1), line.get(i)).grown(1).intersects(label)).isFalse();
  }

  /// The side that faces away was tried first, and what cost less than it came in no order.
  @Test
  void oneCornerIsEnoughWhereTheWayIsFree() {
    var drawing = Sketch.of("a at 424,120\nb at 264,196\na -> b");
    assertThat(line(drawing, "a--b"))
        .containsExactly(new Point(392, 120), new Point(264, 120), new Point(264, 164));
  }

  @Test
  void aFlowAndItsReturnAreTwoStraightLinesApart() {
    var both = Sketch.of("a at 0,0\nb at 176,0\na -> b\nb -> a");
    var there = line(both, "a--b");
    var back = line(both, "b--a");
    assertThat(there).hasSize(2);
    assertThat(back).hasSize(2);
    assertThat(Math.abs(there.getFirst().y() - back.getFirst().y())).isGreaterThanOrEqualTo(12);
  }

  @Test
  void aLineGoesRoundWhatStandsBetweenItsEnds() {
    var row = Sketch.of("a at 0,0\nb at 176,0\nc at 352,0\na -> c");
    assertThat(faults(row, Router.route(row))).isEmpty();
    assertThat(line(row, "a--c")).hasSizeBetween(4, 6);
  }

  @Test
  void fixedCornersAreKept() {
    var a = Sketch.of("a at 0,0\nb at 400,200");
    var bends = List.of(new Point(200, 0), new Point(200, 200));
    var edge = Edge.of(Id.of("a"), Id.of("b"), EdgeKind.DATA).bent(bends);
    assertThat(line(a.with(edge), "a--b"))
        .containsExactly(
            new Point(32, 0), new Point(200, 0), new Point(200, 200), new Point(368, 200));
  }

  @Test
  void aLineRunsWhereItCrossesNoStraightOne() {
    var row = "a at 0,0\nb at 176,0\nc at 352,0\na -> c\n";
    assertThat(line(Sketch.of(row + "d at 176,-164\nd -> b"), "a--c"))
        .allMatch(corner -> corner.y() >= 0);
    assertThat(line(Sketch.of(row + "d at 176,164\nb -> d"), "a--c"))
        .allMatch(corner -> corner.y() <= 0);
  }

  @Test
  void anEdgeWhoseEndHasNoPlaceHasNoLine() {
    var half = Sketch.of("a at 0,0\nb\na -> b");
    assertThat(Router.route(half).lines()).isEmpty();
    assertThat(Router.route(half).labelAt(Id.of("a--b"))).isEmpty();
  }

  @Test
  void whatDidNotMoveKeepsItsLine() {
    var before = Layout.arranged(Samples.network(), Direction.RIGHT);
    var old = Router.route(before);
    assertThat(Router.route(before, new Routed(before, old))).isEqualTo(old);
  }

  @Test
  void aLabelStandsOnTheMiddleOfAStraightLine() {
    var level = Sketch.of("a at 0,0\nb at 176,0\na -> b: read");
    assertThat(Router.route(level).labelAt(Id.of("a--b"))).contains(new Point(88, 0));
  }

  private static List<Point> line(Diagram diagram, String edge) {
    return Router.route(diagram).of(Id.of(edge));
  }

  private static List<String> faults(Diagram diagram, Routes routes) {
    var faults = new ArrayList<String>();
    for (var edge : diagram.edges()) {
      var line = routes.of(edge.id());
      for (var i = 1; i < line.size(); i++)
        if (line.get(i).x() != line.get(i - 1).x() && line.get(i).y() != line.get(i - 1).y())
          faults.add(edge.id() + " runs askew");
      for (var node : diagram.nodes())
        if (edge.touches(node.id())
            ? Lines.crosses(line, Footprint.label(node))
                || Lines.crosses(line, node.icon().orElseThrow())
            : Lines.crosses(line, Footprint.of(node)))
          faults.add(edge.id() + " passes through " + node.id());
    }
    return faults;
  }
}
