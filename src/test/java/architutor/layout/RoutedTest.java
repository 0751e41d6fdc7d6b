package architutor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Point;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

final class RoutedTest {
  private static final Id EDGE = Id.of("a--b");

  @Test
  void aStraightLineGetsAStepWhereItsEndsPart() {
    var before = Routed.of(Sketch.of("a at 0,0\nb at 176,0\na -> b"));
    var lower = Sketch.of("a at 0,0\nb at 176,40\na -> b");
    assertThat(before.pulled(lower).routes().of(EDGE))
        .containsExactly(new Point(32, 0), new Point(88, 0), new Point(88, 40), new Point(144, 40));
  }

  @Test
  void aLineMovesWholeWithBothItsEnds() {
    var before = Routed.of(Sketch.of("a at 0,0\nb at 176,0\na -> b"));
    var moved = Sketch.of("a at 8,16\nb at 184,16\na -> b");
    assertThat(before.pulled(moved).routes().of(EDGE))
        .containsExactly(new Point(40, 16), new Point(152, 16));
  }

  @Test
  void anEdgeThatWasTurnedRoundHasToFindItsLine() {
    var before = Routed.of(Sketch.of("a at 0,0\nb at 176,0\na -> b"));
    var other = Sketch.of("a at 0,0\nb at 176,0\nc at 0,200\na -> c");
    assertThat(before.pulled(other).routes().lines()).isEmpty();
    assertThat(before.to(other).routes().of(Id.of("a--c"))).isNotEmpty();
  }

  @Property(tries = 100)
  @Domain(Drawings.class)
  @Domain(DomainContext.Global.class)
  void pulledLinesStayLevelOrUprightAndAtTheirEnds(
      @ForAll Diagram drawing,
      @ForAll @IntRange(min = -300, max = 300) int dx,
      @ForAll @IntRange(min = -300, max = 300) int dy) {
    var before = Routed.of(Layout.arranged(drawing, Direction.RIGHT));
    Assume.that(!before.diagram().nodes().isEmpty());
    var node = before.diagram().nodes().iterator().next();
    var now = before.diagram().with(node.at(node.at().orElseThrow().plus(dx, dy)));
    var pulled = before.pulled(now).routes();
    assertThat(pulled.lines().keySet()).isEqualTo(before.routes().lines().keySet());
    for (var edge : now.edges()) {
      var line = pulled.of(edge.id());
      var old = before.routes().of(edge.id());
      for (var i = 1; i < line.size(); i++) {
        var a = line.get(i - 1);
        var b = line.get(i);
        assertThat(a.x() == b.x() || a.y() == b.y()).as("%s of %s", edge.id(), line).isTrue();
      }
      if (line.isEmpty()) continue;
      var starts = edge.from().equals(node.id());
      var ends = edge.to().equals(node.id());
      assertThat(line.getFirst()).isEqualTo(starts ? old.getFirst().plus(dx, dy) : old.getFirst());
      assertThat(line.getLast()).isEqualTo(ends ? old.getLast().plus(dx, dy) : old.getLast());
    }
  }
}
