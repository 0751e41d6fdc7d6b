package architutor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

final class LayoutTest {
  @Property(tries = 200)
  @Domain(Drawings.class)
  void childrenStandInsideTheirParentsAndNothingOverlaps(@ForAll Diagram drawing) {
    for (var direction : Direction.values()) {
      var arranged = Layout.arranged(drawing, direction);
      assertThat(Faults.strays(arranged)).isEmpty();
      assertThat(Faults.overlaps(arranged)).isEmpty();
    }
  }

  @Property(tries = 50)
  @Domain(Drawings.class)
  void whatIsArrangedStaysWhenItIsArrangedAgain(@ForAll Diagram drawing) {
    for (var direction : Direction.values()) {
      var arranged = Layout.arranged(drawing, direction);
      assertThat(Layout.arranged(arranged, direction)).isEqualTo(arranged);
    }
  }

  @Property(tries = 50)
  @Domain(Drawings.class)
  void everythingArrangedLiesOnTheGrid(@ForAll Diagram drawing) {
    var places = Layout.arrange(drawing, Direction.RIGHT);
    assertThat(places.nodes().values()).allMatch(p -> p.x() % 8 == 0 && p.y() % 8 == 0);
    assertThat(places.groups().values())
        .allMatch(
            b -> b.x() % 8 == 0 && b.y() % 8 == 0 && b.right() % 8 == 0 && b.bottom() % 8 == 0);
  }

  @Property(tries = 50)
  @Domain(Drawings.class)
  void theSameDrawingAlwaysGetsTheSamePlaces(@ForAll Diagram drawing) {
    assertThat(Layout.arranged(drawing, Direction.RIGHT))
        .isEqualTo(Layout.arranged(drawing, Direction.RIGHT));
  }

  @Property(tries = 200)
  @Domain(Drawings.class)
  @Domain(DomainContext.Global.class)
  void completingMovesNothingThatHadAPlace(@ForAll Diagram drawing, @ForAll int choice) {
    var partly = bereft(drawing, choice);
    var complete = Layout.complete(partly);
    for (var node : partly.nodes())
      if (node.at().isPresent()) assertThat(complete.node(node.id())).contains(node);
    assertThat(complete.nodes()).allMatch(n -> n.at().isPresent());
    assertThat(complete.groups()).allMatch(g -> g.box().isPresent());
    assertThat(Faults.strays(complete)).isEmpty();
    assertThat(Faults.covered(complete)).isEmpty();
    assertThat(Layout.complete(complete)).isEqualTo(complete);
  }

  @Test
  void aChainIsOnOneLine() {
    var arranged =
        Layout.arranged(Sketch.of("a\nb\nc\nd\na -> b\nb -> c\nc -> d"), Direction.RIGHT);
    assertThat(arranged.nodes().stream().map(n -> n.at().orElseThrow().y()).distinct()).hasSize(1);
    var xs = arranged.nodes().stream().map(n -> n.at().orElseThrow().x()).toList();
    assertThat(xs).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theMainFlowOfTheLakeIsOnOneLine() {
    var arranged = Layout.arranged(Samples.lake(), Direction.RIGHT);
    assertThat(List.of("shop", "clicks", "delivery", "raw", "sql", "dashboard"))
        .extracting(id -> at(arranged, id).y())
        .containsOnly(at(arranged, "shop").y());
  }

  @Test
  void aNewReaderStandsRightOfItsSourceAndAKeyBelowWhatItProtects() {
    var complete =
        Layout.complete(
            Sketch.of(
                """
                raw at 400,400
                sql
                key
                raw -query-> sql
                key -encrypt-> raw
                """));
    assertThat(at(complete, "sql")).isEqualTo(new Point(576, 400));
    assertThat(at(complete, "key")).isEqualTo(new Point(400, 564));
  }

  private static Point at(Diagram diagram, String id) {
    return diagram.node(Id.of(id)).flatMap(Node::at).orElseThrow();
  }

  /// The arranged drawing with the places of some nodes and the boxes of their groups taken away.
  private static Diagram bereft(Diagram drawing, int choice) {
    var partly = Layout.arranged(drawing, Direction.RIGHT);
    var bit = 0;
    for (var node : drawing.nodes())
      if ((choice >> (bit++ % 32) & 1) == 0) partly = partly.with(node);
    for (var group : drawing.groups()) {
      var inside = partly.withContents(group.id());
      if (partly.nodes().stream().noneMatch(n -> inside.contains(n.id()) && n.at().isPresent()))
        partly = partly.with(group);
    }
    return partly;
  }
}
