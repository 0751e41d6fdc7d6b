package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class HousingTest {
  private static final Id VPC = Id.of("vpc");
  private static final Id SUBNET = Id.of("subnet");
  private static final Id DB = Id.of("db");
  private static final Id OUTSIDE = Id.of("outside");
  private static final Diagram NET =
      Diagram.EMPTY
          .with(Group.of("vpc", GroupKind.VPC).at(new Box(0, 0, 600, 400)))
          .with(
              Group.of("subnet", GroupKind.SUBNET)
                  .at(new Box(24, 40, 240, 200))
                  .in(Optional.of(VPC)))
          .with(Node.of("db", "rds").at(new Point(144, 120)).in(Optional.of(SUBNET)))
          .with(Node.of("outside", "s3").at(new Point(900, 120)));

  private static Diagram put(Diagram before, Id id, Optional<Id> frame) {
    return Housing.edit(before, Set.of(id), frame).map(e -> e.applyTo(before)).orElse(before);
  }

  private static Box box(Diagram diagram, Id id) {
    return diagram.find(id).flatMap(Extent::of).orElseThrow();
  }

  @Test
  void whatComesIntoAFrameStandsInAFreePlaceOfIt() {
    var after = put(NET, OUTSIDE, Optional.of(VPC));
    assertThat(after.parentOf(OUTSIDE)).contains(VPC);
    assertThat(box(after, VPC))
        .isEqualTo(box(NET, VPC))
        .matches(v -> v.contains(box(after, OUTSIDE)));
    assertThat(box(after, OUTSIDE).intersects(box(after, SUBNET))).isFalse();
  }

  @Test
  void aFullFrameGrowsAndThoseAroundItWithIt() {
    var small = NET.with(NET.group(SUBNET).orElseThrow().at(new Box(24, 40, 180, 150)));
    var after = put(small, OUTSIDE, Optional.of(SUBNET));
    assertThat(box(after, SUBNET).contains(box(after, OUTSIDE))).isTrue();
    assertThat(box(after, VPC).contains(box(after, SUBNET))).isTrue();
    assertThat(box(after, OUTSIDE).intersects(box(after, DB))).isFalse();
  }

  @Test
  void whatLeavesAFrameStandsOutsideOfIt() {
    var up = put(NET, DB, Optional.of(VPC));
    assertThat(up.parentOf(DB)).contains(VPC);
    assertThat(box(up, DB).intersects(box(up, SUBNET))).isFalse();
    var out = put(NET, DB, Optional.empty());
    assertThat(out.parentOf(DB)).isEmpty();
    assertThat(box(out, DB).intersects(box(out, VPC))).isFalse();
  }

  @Test
  void aFrameTakesItsContentsAlong() {
    var after = put(NET, SUBNET, Optional.empty());
    assertThat(after.parentOf(DB)).contains(SUBNET);
    assertThat(box(after, SUBNET).contains(box(after, DB))).isTrue();
    assertThat(box(after, SUBNET).intersects(box(after, VPC))).isFalse();
  }

  @Test
  void nothingComesToStandInItselfOrWhereItStands() {
    assertThat(Housing.edit(NET, Set.of(VPC), Optional.of(SUBNET))).isEmpty();
    assertThat(Housing.edit(NET, Set.of(DB), Optional.of(SUBNET))).isEmpty();
  }

  @Property(tries = 30)
  void howeverManyComeNoneLiesOnAnother(@ForAll @IntRange(min = 1, max = 12) int count) {
    var full = NET;
    var ids = new java.util.LinkedHashSet<Id>();
    for (var n = 0; n < count; n++) {
      var node = Node.of("n" + n, "sqs").at(new Point(900, 300));
      full = full.with(node);
      ids.add(node.id());
    }
    var after = Housing.edit(full, ids, Optional.of(SUBNET)).orElseThrow().applyTo(full);
    ids.add(DB);
    for (var a : ids) {
      assertThat(box(after, SUBNET).contains(box(after, a))).isTrue();
      for (var b : ids)
        if (!a.equals(b)) assertThat(box(after, a).intersects(box(after, b))).isFalse();
    }
  }
}
