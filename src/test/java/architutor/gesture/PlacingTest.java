package architutor.gesture;

import static architutor.gesture.Desk.DIAGRAM;
import static architutor.gesture.Desk.ETL;
import static architutor.gesture.Desk.RAW;
import static architutor.gesture.Desk.USER;
import static architutor.gesture.Desk.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.All;
import architutor.edit.Put;
import architutor.edit.Reparent;
import architutor.model.Box;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlacingTest {
  @Test
  void aServiceFromThePaletteIsAGhostUntilItIsDropped() {
    var play = Play.on(DIAGRAM).with(Hand.placing("s3"));
    assertThat(play.drag(-500, 10).last()).isEqualTo(new Act.Clear());
    var ghost = Put.of(Node.of("s3", "s3").at(new Point(600, 200)));
    assertThat(play.drag(601, 199).last()).isEqualTo(new Act.Preview(ghost));
    play.release(601, 199);
    assertThat(play.committed()).isEqualTo(ghost);
    assertThat(play.selection()).containsExactly(Id.of("s3"));
  }

  @Test
  void aPartIsPlacedAsItsHomeWithItsSettings() {
    var part = Hand.placing("s3", Map.of("storage-class", "standard-ia"));
    var play = Play.on(DIAGRAM).with(part).drag(600, 200).release(600, 200);
    assertThat(play.committed())
        .isEqualTo(
            Put.of(
                Node.of("s3", "s3").at(new Point(600, 200)).with("storage-class", "standard-ia")));
  }

  @Test
  void aServiceDroppedIntoAFrameStandsInIt() {
    var play = Play.on(DIAGRAM).with(Hand.placing("raw")).drag(240, 240).release(240, 240);
    assertThat(play.diagram().parentOf(Id.of("raw-2"))).contains(VPC);
  }

  @Test
  void aServiceDroppedOutsideTheCanvasIsNotPlaced() {
    Play.on(DIAGRAM).with(Hand.placing("s3")).drag(600, 200).release(-500, 10).leftNoTrace(DIAGRAM);
  }

  @Test
  void aPlacementIsCancelled() {
    Play.on(DIAGRAM).with(Hand.placing("s3")).drag(600, 200).cancel().leftNoTrace(DIAGRAM);
  }

  @Test
  void aDrawnFrameTakesWhatIsWhollyInside() {
    var play = Play.on(DIAGRAM).with(Hand.grouping(GroupKind.SUBNET)).press(81, 79).drag(160, 200);
    var subnet =
        Group.of("subnet", GroupKind.SUBNET).at(new Box(80, 80, 280, 160)).in(Optional.of(VPC));
    play.drag(360, 240).release(360, 240);
    assertThat(play.committed())
        .isEqualTo(
            new All(
                "Add subnet",
                List.of(Put.of(subnet), new Reparent(Set.of(RAW, ETL), Optional.of(subnet.id())))));
    assertThat(play.diagram().parentOf(RAW)).contains(subnet.id());
    assertThat(play.diagram().parentOf(subnet.id())).contains(VPC);
    assertThat(play.selection()).containsExactly(subnet.id());
  }

  @Test
  void aFrameAroundAFrameTakesOnlyTheOuterOne() {
    var play =
        Play.on(DIAGRAM)
            .with(Hand.grouping(GroupKind.REGION))
            .press(-40, -40)
            .drag(960, 360)
            .release(960, 360);
    var region = Id.of("region");
    assertThat(play.diagram().parentOf(VPC)).contains(region);
    assertThat(play.diagram().parentOf(USER)).contains(region);
    assertThat(play.diagram().parentOf(RAW)).contains(VPC);
  }

  @Test
  void aFrameTooSmallToHoldAnythingIsNotDrawn() {
    Play.on(DIAGRAM)
        .with(Hand.grouping(GroupKind.VPC))
        .press(600, 600)
        .drag(620, 620)
        .release(620, 620)
        .leftNoTrace(DIAGRAM);
  }

  @Test
  void drawingAFrameIsCancelledBeforeAndAfterThePress() {
    Play.on(DIAGRAM).with(Hand.grouping(GroupKind.VPC)).cancel().leftNoTrace(DIAGRAM);
    Play.on(DIAGRAM)
        .with(Hand.grouping(GroupKind.VPC))
        .press(600, 600)
        .drag(900, 900)
        .cancel()
        .leftNoTrace(DIAGRAM);
  }

  @Test
  void whatIsPlacedWithSettingsStatesThem() {
    var play =
        Play.on(DIAGRAM)
            .with(Hand.placing("s3", Map.of("storage-class", "glacier")))
            .drag(600, 200)
            .release(600, 200);
    assertThat(play.diagram().node(Id.of("s3")).orElseThrow().settings())
        .containsExactly(Map.entry("storage-class", "glacier"));
  }
}
