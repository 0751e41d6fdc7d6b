package architutor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

final class IncrementalTest {
  @Property(tries = 40)
  @Domain(Drawings.class)
  @Domain(DomainContext.Global.class)
  void onlyWhatMayMoveMoves(@ForAll Diagram drawing, @ForAll long seed) {
    var random = new Random(seed);
    var before = Layout.arranged(drawing, Direction.RIGHT);
    var movable = some(before, random);
    before = shaken(before, movable, random);
    var after = Layout.arranged(before, Direction.RIGHT, movable);
    var moving = inside(before, movable);
    for (var node : before.nodes())
      if (!moving.contains(node.id())) assertThat(after.node(node.id())).contains(node);
    for (var group : before.groups())
      if (!moving.contains(group.id()))
        assertThat(after.group(group.id()).flatMap(Group::box).orElseThrow())
            .matches(b -> b.contains(group.box().orElseThrow()));
    assertThat(after.notes()).isEqualTo(before.notes());
    assertThat(Faults.strays(after)).isEmpty();
    assertThat(Faults.covered(after)).isEmpty();
    assertThat(Layout.arranged(after, Direction.RIGHT, movable)).isEqualTo(after);
  }

  @Property(tries = 40)
  @Domain(Drawings.class)
  @Domain(DomainContext.Global.class)
  void whatIsFixedStaysAndTheRestStandsAroundIt(@ForAll Diagram drawing, @ForAll long seed) {
    var random = new Random(seed);
    var before = Layout.arranged(drawing, Direction.RIGHT);
    var fixed = some(before, random);
    var after = Layout.arrangedAround(before, Direction.DOWN, fixed);
    for (var id : inside(before, fixed)) assertThat(after.find(id)).isEqualTo(before.find(id));
    assertThat(Faults.strays(after)).isEmpty();
    assertThat(Faults.covered(after)).isEmpty();
    assertThat(Layout.arrangedAround(after, Direction.DOWN, fixed)).isEqualTo(after);
  }

  @Test
  void allStaysWhenNothingMayMove() {
    var before = Layout.arranged(Samples.lake(), Direction.RIGHT);
    assertThat(Layout.arranged(before, Direction.DOWN, Set.of())).isEqualTo(before);
  }

  @Test
  void aFixedNodeOfAnArrangedDrawingChangesNothing() {
    var before = Layout.arranged(Samples.network(), Direction.RIGHT);
    assertThat(Layout.arrangedAround(before, Direction.RIGHT, Set.of(Id.of("emr"))))
        .isEqualTo(before);
  }

  @Test
  void twoSelectedNodesComeSideBySideAndTheirFrameGrows() {
    var before =
        Sketch.of(
            """
            group region
            a in region at 200,200
            b in region at 208,216
            c in region at 200,400
            a -data-> b
            """);
    before = Frames.grown(before, Optional.of(Id.of("region")), new Box(120, 160, 200, 320));
    var after = Layout.arranged(before, Direction.RIGHT, Set.of(Id.of("a"), Id.of("b")));
    assertThat(at(after, "b")).isEqualTo(at(after, "a").plus(176, 0));
    assertThat(at(after, "c")).isEqualTo(at(before, "c"));
    assertThat(Faults.strays(after)).isEmpty();
  }

  private static Point at(Diagram diagram, String id) {
    return diagram.node(Id.of(id)).flatMap(Node::at).orElseThrow();
  }

  private static Set<Id> some(Diagram diagram, Random random) {
    return diagram
        .elements()
        .filter(e -> e instanceof Node || e instanceof Group)
        .map(Element::id)
        .filter(_ -> random.nextInt(3) == 0)
        .collect(Collectors.toSet());
  }

  private static Set<Id> inside(Diagram diagram, Set<Id> some) {
    var all = new HashSet<Id>();
    for (var id : some) all.addAll(diagram.withContents(id));
    return all;
  }

  /// Some of what may move stands somewhere else.
  private static Diagram shaken(Diagram diagram, Set<Id> movable, Random random) {
    var shaken = diagram;
    for (var node : diagram.nodes())
      if (movable.contains(node.id()))
        shaken =
            shaken.with(
                node.at(
                    node.at()
                        .orElseThrow()
                        .plus(random.nextInt(200) - 100, random.nextInt(200) - 100)));
    return shaken;
  }
}
