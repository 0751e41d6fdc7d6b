package architutor.edit;

import static architutor.edit.Lake.ACCESS;
import static architutor.edit.Lake.DIAGRAM;
import static architutor.edit.Lake.ETL;
import static architutor.edit.Lake.FLOW;
import static architutor.edit.Lake.NOTE;
import static architutor.edit.Lake.RAW;
import static architutor.edit.Lake.SUBNET;
import static architutor.edit.Lake.USER;
import static architutor.edit.Lake.VPC;
import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Header;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class EditTest {
  private static final Id GONE = Id.of("gone");

  @Test
  void whatADrawingSaysOfItselfIsSaidPartByPart() {
    var said = new Describe(Header.Part.EXAM, "1.2,  3.4").applyTo(DIAGRAM);
    assertThat(said.header()).isEqualTo(new Header("", "", List.of(), List.of("1.2", "3.4")));
    assertThat(said.header().text(Header.Part.EXAM)).isEqualTo("1.2, 3.4");
    assertThat(new Describe(Header.Part.EXAM, "").applyTo(said)).isEqualTo(DIAGRAM);
  }

  @Test
  void aMovedGroupCarriesItsContentsAndTheBendsBetweenThem() {
    var moved = new Move(Set.of(VPC), 10, 20).applyTo(DIAGRAM);
    assertThat(moved.group(VPC).flatMap(Group::box)).contains(new Box(10, 20, 600, 400));
    assertThat(moved.group(SUBNET).flatMap(Group::box)).contains(new Box(50, 60, 500, 300));
    assertThat(moved.node(RAW).flatMap(Node::at)).contains(new Point(130, 140));
    assertThat(moved.node(USER)).isEqualTo(DIAGRAM.node(USER));
    assertThat(moved.edge(FLOW).map(Edge::bends)).contains(List.of(new Point(210, 180)));
  }

  @Test
  void anEdgeWithOneMovedEndGivesItsBendsBackToTheRouter() {
    var moved = new Move(Set.of(USER), 8, 0).applyTo(DIAGRAM);
    assertThat(moved.edge(ACCESS).map(Edge::bends)).contains(List.of());
    assertThat(moved.edge(FLOW)).isEqualTo(DIAGRAM.edge(FLOW));
  }

  @Test
  void aNoteMovesToo() {
    assertThat(new Move(Set.of(NOTE), 8, 8).applyTo(DIAGRAM).find(NOTE))
        .contains(new Note(NOTE, "Why", new Box(708, 308, 120, 80)));
  }

  @Test
  void anElementInAMovedGroupMovesOnceEvenIfItIsNamedItself() {
    var moved = new Move(Set.of(VPC, RAW), 10, 20).applyTo(DIAGRAM);
    assertThat(moved).isEqualTo(new Move(Set.of(VPC), 10, 20).applyTo(DIAGRAM));
  }

  @Test
  void puttingTakesItsElementsInAnyOrder() {
    var group = Group.of("zone", GroupKind.ZONE).in(Optional.of(VPC));
    var node = Node.of("jobs", "sqs").in(Optional.of(group.id()));
    var edge = Edge.of(node.id(), RAW, EdgeKind.EVENT);
    assertThat(new Put(List.of(edge, node, group)).applyTo(DIAGRAM))
        .isEqualTo(DIAGRAM.with(group).with(node).with(edge));
  }

  @Test
  void puttingLeavesOutLooseEdgesUnknownParentsAndIdsThatMeanAnotherThing() {
    var node = Node.of("jobs", "sqs");
    var loose = Edge.of(GONE, RAW, EdgeKind.DATA);
    var asNote = new Note(RAW, "not a bucket", new Box(0, 0, 100, 100));
    assertThat(new Put(List.of(node.in(Optional.of(GONE)), loose, asNote)).applyTo(DIAGRAM))
        .isEqualTo(DIAGRAM.with(node));
  }

  @Test
  void puttingMayTurnAGroupInsideOut() {
    var vpc = DIAGRAM.group(VPC).orElseThrow().in(Optional.of(SUBNET));
    var subnet = DIAGRAM.group(SUBNET).orElseThrow().in(Optional.empty());
    var after = new Put(List.of(vpc, subnet)).applyTo(DIAGRAM);
    assertThat(after.parentOf(VPC)).contains(SUBNET);
    assertThat(after.parentOf(SUBNET)).isEmpty();
  }

  @Test
  void resizingGivesAGroupOrANoteAnotherBoxAndLeavesTheRest() {
    var box = new Box(1, 2, 300, 200);
    assertThat(new Resize(VPC, box).applyTo(DIAGRAM).group(VPC).flatMap(Group::box)).contains(box);
    assertThat(new Resize(NOTE, box).applyTo(DIAGRAM).find(NOTE))
        .contains(new Note(NOTE, "Why", box));
    assertThat(new Resize(RAW, box).applyTo(DIAGRAM)).isEqualTo(DIAGRAM);
  }

  @Test
  void renamingReachesEveryKindOfElement() {
    assertThat(new Rename(RAW, "Raw").applyTo(DIAGRAM).node(RAW).map(Node::label)).contains("Raw");
    assertThat(new Rename(VPC, "Net").applyTo(DIAGRAM).group(VPC).map(Group::label))
        .contains("Net");
    assertThat(new Rename(FLOW, "hourly").applyTo(DIAGRAM).edge(FLOW).map(Edge::label))
        .contains("hourly");
    assertThat(new Rename(NOTE, "So").applyTo(DIAGRAM).find(NOTE))
        .contains(new Note(NOTE, "So", new Box(700, 300, 120, 80)));
    assertThat(new Retitle("Lake").applyTo(DIAGRAM)).isEqualTo(DIAGRAM.titled("Lake"));
  }

  @Test
  void anEmptyValueTakesAStatementBack() {
    var stated = new Configure(RAW, "format", "parquet").applyTo(DIAGRAM);
    assertThat(stated.node(RAW).map(Node::settings)).contains(Map.of("format", "parquet"));
    assertThat(new Configure(RAW, "format", "").applyTo(stated)).isEqualTo(DIAGRAM);
    var required = new Require("freshness", "60 s").applyTo(DIAGRAM);
    assertThat(required.requirement()).isEqualTo(Map.of("freshness", "60 s"));
    assertThat(new Require("freshness", "").applyTo(required)).isEqualTo(DIAGRAM);
  }

  @Test
  void anEdgeMayBecomeOfAnotherKind() {
    assertThat(new Rekind(FLOW, EdgeKind.EVENT).applyTo(DIAGRAM).edge(FLOW).map(Edge::kind))
        .contains(EdgeKind.EVENT);
  }

  @Test
  void reparentingRefusesToPutAGroupIntoItself() {
    assertThat(new Reparent(Set.of(VPC), Optional.of(SUBNET)).applyTo(DIAGRAM)).isEqualTo(DIAGRAM);
    assertThat(new Reparent(Set.of(VPC), Optional.of(VPC)).applyTo(DIAGRAM)).isEqualTo(DIAGRAM);
    assertThat(new Reparent(Set.of(USER), Optional.of(VPC)).applyTo(DIAGRAM).parentOf(USER))
        .contains(VPC);
    assertThat(new Reparent(Set.of(RAW), Optional.empty()).applyTo(DIAGRAM).parentOf(RAW))
        .isEmpty();
  }

  @Test
  void removingAGroupLeavesItsContentsToItsParent() {
    var after = new Remove(Set.of(SUBNET, USER)).applyTo(DIAGRAM);
    assertThat(after.parentOf(RAW)).contains(VPC);
    assertThat(after.edge(ACCESS)).isEmpty();
    assertThat(after.edge(FLOW)).isPresent();
  }

  @Test
  void replacingAServiceKeepsWhatIsNotAboutTheService() {
    var stated = new Configure(RAW, "format", "json").applyTo(DIAGRAM);
    var after = new Replace(RAW, "dynamodb").applyTo(stated);
    var node = Node.of("raw", "dynamodb").at(new Point(120, 120)).in(Optional.of(SUBNET));
    assertThat(after).isEqualTo(DIAGRAM.with(node));
    assertThat(new Replace(RAW, "s3").applyTo(stated)).isEqualTo(stated);
  }

  @Test
  void arrangingGivesPlacesToWhatIsStillThere() {
    var arrange =
        new Arrange(
            Map.of(RAW, new Point(1, 2), GONE, new Point(0, 0)),
            Map.of(VPC, new Box(0, 0, 9, 9)),
            Map.of(FLOW, List.of()));
    var after = arrange.applyTo(DIAGRAM);
    assertThat(after.node(RAW).flatMap(Node::at)).contains(new Point(1, 2));
    assertThat(after.group(VPC).flatMap(Group::box)).contains(new Box(0, 0, 9, 9));
    assertThat(after.edge(FLOW).map(Edge::bends)).contains(List.of());
  }

  @Test
  void whatIsGoneIsLeftAlone() {
    var ids = Set.of(GONE);
    var all =
        List.<Edit>of(
            new Move(ids, 1, 1),
            new Resize(GONE, new Box(0, 0, 9, 9)),
            new Rename(GONE, "x"),
            new Configure(GONE, "a", "b"),
            new Rekind(GONE, EdgeKind.DATA),
            new Reparent(ids, Optional.of(VPC)),
            new Reparent(Set.of(RAW), Optional.of(GONE)),
            new Remove(ids),
            new Replace(GONE, "s3"));
    assertThat(new All("Nothing", all).applyTo(DIAGRAM)).isEqualTo(DIAGRAM);
  }

  @Test
  void aTitleSaysWhatTheStepDoes() {
    assertThat(new Move(Set.of(RAW, ETL, USER), 1, 0).title()).isEqualTo("Move 3 elements");
    assertThat(Put.of(Node.of("jobs", "sqs")).title()).isEqualTo("Add sqs");
    assertThat(new Configure(RAW, "format", "csv").title()).isEqualTo("Set format to csv");
    assertThat(new Remove(Set.of(RAW)).title()).isEqualTo("Delete 1 element");
    assertThat(new Paste(Diagram.EMPTY.with(Node.of("a", "s3")), 0, 0).title())
        .isEqualTo("Paste 1 element");
  }

  @Test
  void whateverNamedAnElementNamesItByItsNewId() {
    var next = Id.of("landing");
    var called = new Rekey(RAW, next).applyTo(DIAGRAM);
    assertThat(called.node(RAW)).isEmpty();
    assertThat(called.nodes())
        .extracting(n -> n.label())
        .isEqualTo(DIAGRAM.nodes().stream().map(Node::label).toList());
    assertThat(called.edgesOf(next))
        .extracting(Edge::id)
        .isEqualTo(called.edgesOf(next).stream().map(e -> Edge.idOf(e.from(), e.to(), 1)).toList())
        .hasSameSizeAs(DIAGRAM.edgesOf(RAW));
    assertThat(new Rekey(next, RAW).applyTo(called)).isEqualTo(DIAGRAM);
  }

  @Test
  void aFlowMayHaveAnIdOfItsOwn() {
    var own = Id.of("nightly");
    var called = new Rekey(FLOW, own).applyTo(DIAGRAM);
    assertThat(called.edge(own)).isEqualTo(DIAGRAM.edge(FLOW).map(e -> e.named(own)));
    assertThat(new Rekey(own, FLOW).applyTo(called)).isEqualTo(DIAGRAM);
  }

  @Test
  void whatStandsInAFrameStandsInItUnderItsNewId() {
    var called = new Rekey(VPC, Id.of("net")).applyTo(DIAGRAM);
    assertThat(called.parentOf(SUBNET)).contains(Id.of("net"));
    assertThat(new Rekey(Id.of("net"), VPC).applyTo(called)).isEqualTo(DIAGRAM);
  }

  @Test
  void anIdThatIsTakenStaysWithWhatHasIt() {
    assertThat(new Rekey(RAW, ETL).applyTo(DIAGRAM)).isSameAs(DIAGRAM);
    assertThat(new Rekey(GONE, Id.of("new")).applyTo(DIAGRAM)).isSameAs(DIAGRAM);
  }

  @Test
  void aWorkloadIsStatedAndTakenBack() {
    var stated = new Carry("daily-volume", "2 TB").applyTo(DIAGRAM);
    assertThat(stated.workload()).containsEntry("daily-volume", "2 TB");
    assertThat(new Carry("daily-volume", "").applyTo(stated)).isEqualTo(DIAGRAM);
  }
}
