package architutor.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Edit;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ArrangeTest {
  private static final Id A = Id.of("a");
  private static final Id B = Id.of("b");
  private static final Id C = Id.of("c");
  private static final Id ZONE = Id.of("zone");
  private static final Id FLOW = Edge.idOf(A, B, 1);
  private static final Guess DATA = (_, _) -> EdgeKind.DATA;

  /// `a -> b`, both in a frame, `c` right of it, and a note below.
  private static final Diagram DIAGRAM =
      Diagram.EMPTY
          .with(Group.of("zone", GroupKind.FRAME).at(new Box(0, 0, 320, 240)))
          .with(Node.of("a", "s3").at(new Point(80, 96)).in(Optional.of(ZONE)))
          .with(Node.of("b", "glue").at(new Point(240, 96)).in(Optional.of(ZONE)))
          .with(Node.of("c", "s3").at(new Point(480, 160)))
          .with(
              Edge.of(A, B, EdgeKind.DATA)
                  .labelled("hourly")
                  .with("format", "json")
                  .bent(List.of(new Point(160, 40))))
          .with(new Note(Id.of("why"), "Why", new Box(400, 320, 96, 48)));

  @Test
  void iconsAreAlignedByTheirMiddle() {
    var after = applied(Aligning.align(DIAGRAM, Set.of(A, C), Aligning.Part.MIDDLE));
    assertThat(at(after, A)).isEqualTo(new Point(80, 128));
    assertThat(at(after, C)).isEqualTo(new Point(480, 128));
  }

  @Test
  void whatIsLockedIsTheLineForTheOthers() {
    var locked = DIAGRAM.locking(Set.of(C), true);
    var edit = Aligning.align(locked, Set.of(A, B, C), Aligning.Part.TOP).orElseThrow();
    assertThat(edit.title()).isEqualTo("Align top");
    assertThat(at(edit.applyTo(locked), A)).isEqualTo(new Point(80, 160));
    assertThat(at(edit.applyTo(locked), C)).isEqualTo(new Point(480, 160));
  }

  @Test
  void whatLeavesItsFrameByBeingAlignedStandsOutside() {
    var locked = DIAGRAM.locking(Set.of(C), true);
    var edit = Aligning.align(locked, Set.of(A, C), Aligning.Part.LEFT).orElseThrow();
    assertThat(edit.applyTo(locked).parentOf(A)).isEmpty();
  }

  @Test
  void bendsGoAlongWithBothEndsOnly() {
    var both = applied(Room.make(DIAGRAM, Axis.ACROSS, 0, 80));
    assertThat(both.edge(FLOW).map(Edge::bends)).contains(List.of(new Point(240, 40)));
    var one = applied(Room.make(DIAGRAM, Axis.ACROSS, 160, 80));
    assertThat(one.edge(FLOW).map(Edge::bends)).contains(List.of());
    assertThat(one.group(ZONE).flatMap(Group::box)).contains(new Box(0, 0, 400, 240));
    assertThat(at(one, A)).isEqualTo(new Point(80, 96));
    assertThat(at(one, B)).isEqualTo(new Point(320, 96));
  }

  @Test
  void thereIsNothingToDistributeBetweenTwo() {
    assertThat(Distributing.distribute(DIAGRAM, Set.of(A, B), Axis.ACROSS)).isEmpty();
    var after = applied(Distributing.distribute(DIAGRAM, Set.of(A, B, C), Axis.ACROSS));
    assertThat(at(after, B)).isEqualTo(new Point(280, 96));
  }

  @Test
  void framesAndNotesBecomeAsLargeAsTheLargest() {
    var ids = Set.of(ZONE, Id.of("why"), A);
    var after = applied(Sizing.same(DIAGRAM, ids, Sizing.Side.WIDTH));
    assertThat(after.find(Id.of("why")).flatMap(e -> e.body()))
        .contains(new Box(400, 320, 320, 48));
    assertThat(after.group(ZONE)).isEqualTo(DIAGRAM.group(ZONE));
  }

  @Test
  void aGroupIsAFrameWithRoomForTitleAndCaptions() {
    var made = Grouping.group(DIAGRAM, Set.of(A), GroupKind.LAKE_ZONE).orElseThrow();
    var after = made.edit().applyTo(DIAGRAM);
    var id = Id.of("lake-zone");
    assertThat(made.made()).containsExactly(id);
    assertThat(after.group(id))
        .contains(
            Group.of("lake-zone", GroupKind.LAKE_ZONE)
                .in(Optional.of(ZONE))
                .at(new Box(-16, 32, 192, 152)));
    assertThat(after.parentOf(A)).contains(id);
    assertThat(after.group(ZONE).flatMap(Group::box)).contains(new Box(-40, -8, 360, 248));
  }

  @Test
  void aFrameIsFittedToWhatStandsInIt() {
    var after = applied(Grouping.enclose(DIAGRAM, ZONE));
    assertThat(after.group(ZONE).flatMap(Group::box)).contains(new Box(-16, 32, 352, 152));
    assertThat(Grouping.enclose(after, ZONE)).isEmpty();
  }

  @Test
  void theHalfOfTheSameKindKeepsWhatWasSaidOfTheWhole() {
    Guess guess = (from, _) -> from.equals("sqs") ? EdgeKind.DATA : EdgeKind.EVENT;
    var made = Inserting.into(DIAGRAM, FLOW, Node.of("jobs", "sqs"), guess).orElseThrow();
    var after = made.edit().applyTo(DIAGRAM);
    var jobs = Id.of("jobs");
    assertThat(after.edges())
        .containsExactlyInAnyOrder(
            new Edge(FLOW, jobs, B, EdgeKind.DATA, "hourly", List.of(), Map.of("format", "json")),
            Edge.of(A, jobs, EdgeKind.EVENT));
    assertThat(made.edit().title()).isEqualTo("Insert sqs");
  }

  @Test
  void roomIsMadeWhereAnInsertedNodeHasNone() {
    var after = inserted(DIAGRAM);
    assertThat(at(after, Id.of("jobs"))).isEqualTo(new Point(240, 96));
    assertThat(at(after, B)).isEqualTo(new Point(400, 96));
    assertThat(after.parentOf(Id.of("jobs"))).contains(ZONE);
    assertThat(after.group(ZONE).flatMap(Group::box)).contains(new Box(0, 0, 480, 240));
  }

  @Test
  void nothingMovesWhereThereIsRoomForAnInsertedNode() {
    var wide = DIAGRAM.with(DIAGRAM.node(B).orElseThrow().at(new Point(400, 96)));
    var after = inserted(wide);
    assertThat(after.node(B)).isEqualTo(wide.node(B));
    assertThat(after.node(C)).isEqualTo(wide.node(C));
  }

  @Test
  void aCloneStandsOneStepAwayOrBesideWhatIsThere() {
    var once = cloned(DIAGRAM, C, Way.RIGHT);
    assertThat(at(once, Id.of("s3"))).isEqualTo(new Point(640, 160));
    var twice = cloned(once, C, Way.RIGHT);
    assertThat(at(twice, Id.of("s3-2"))).isEqualTo(new Point(640, 288));
    assertThat(twice.edge(Edge.idOf(C, Id.of("s3-2"), 1))).isPresent();
  }

  @Test
  void toTheLeftStandsWhereTheFlowComesFrom() {
    var made = Cloning.connect(DIAGRAM, C, Way.LEFT, "sqs", DATA).orElseThrow();
    assertThat(made.edit().applyTo(DIAGRAM).edge(Edge.idOf(Id.of("sqs"), C, 1))).isPresent();
  }

  @Test
  void anotherServiceKeepsWhatItHasToo() {
    var stated =
        DIAGRAM.with(
            DIAGRAM.node(A).orElseThrow().labelled("Raw").with("format", "csv").with("tier", "x"));
    var edit = Swapping.replace(stated, A, "efs", "format"::equals).orElseThrow();
    assertThat(edit.applyTo(stated).node(A))
        .contains(
            Node.of("a", "efs")
                .labelled("Raw")
                .with("format", "csv")
                .at(new Point(80, 96))
                .in(Optional.of(ZONE)));
    assertThat(edit.applyTo(stated).edges()).containsExactlyElementsOf(stated.edges());
  }

  @Test
  void aReversedFlowKeepsItsNameAndItsCorners() {
    var after = applied(Flows.reverse(DIAGRAM, Set.of(FLOW, A)));
    var edge = after.edge(FLOW).orElseThrow();
    assertThat(List.of(edge.from(), edge.to())).containsExactly(B, A);
    assertThat(edge.bends()).containsExactly(new Point(160, 40));
    assertThat(applied(Flows.straighten(DIAGRAM, Set.of(FLOW))).edge(FLOW).map(Edge::bends))
        .contains(List.of());
  }

  @Test
  void similarIsTheSameServiceAndConnectedIsWhateverFlowsReach() {
    assertThat(Choosing.similar(DIAGRAM, Set.of(A))).containsExactly(A, C);
    assertThat(Choosing.connected(DIAGRAM, Set.of(FLOW))).containsExactlyInAnyOrder(A, FLOW, B);
    assertThat(Choosing.connected(DIAGRAM, Set.of(C))).containsExactly(C);
  }

  private static Diagram cloned(Diagram diagram, Id from, Way way) {
    return Cloning.connect(diagram, from, way, DATA).orElseThrow().edit().applyTo(diagram);
  }

  private static Diagram inserted(Diagram diagram) {
    var made = Inserting.into(diagram, FLOW, Node.of("jobs", "sqs"), DATA).orElseThrow();
    return made.edit().applyTo(diagram);
  }

  private static Point at(Diagram diagram, Id id) {
    return diagram.node(id).flatMap(Node::at).orElseThrow();
  }

  private static Diagram applied(Optional<Edit> edit) {
    return edit.orElseThrow().applyTo(DIAGRAM);
  }
}
