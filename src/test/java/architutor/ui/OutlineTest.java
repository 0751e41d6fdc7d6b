package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Put;
import architutor.edit.Remove;
import architutor.edit.Rename;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class OutlineTest {
  private static final Id VPC = Id.of("vpc");
  private static final Id RAW = Id.of("raw");
  private static final Id SQL = Id.of("sql");
  private static final Diagram LAKE =
      Diagram.EMPTY
          .with(Group.of("vpc", GroupKind.VPC).at(new Box(-100, -100, 480, 300)))
          .with(Node.of("raw", "s3").labelled("Raw zone").at(new Point(0, 0)).in(Optional.of(VPC)))
          .with(Node.of("sql", "athena").at(new Point(600, 0)))
          .with(Edge.of(RAW, SQL, EdgeKind.QUERY));

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage);
    bench.open(LAKE);
    bench.desk.open(SideTabs.Side.OUTLINE);
  }

  @SuppressWarnings("unchecked")
  private TreeView<OutlineRow> tree() {
    return (TreeView<OutlineRow>) bench.find("#outline");
  }

  /// The frames, nodes and notes with what stands around them, as `around/inner`.
  private List<String> lines() {
    var lines = new ArrayList<String>();
    collect(tree().getRoot(), "", lines);
    return lines;
  }

  private static void collect(TreeItem<OutlineRow> item, String around, List<String> lines) {
    for (var child : item.getChildren())
      if (child.getValue() instanceof OutlineRow.Whole(var id)) {
        lines.add(around + id);
        collect(child, around + id + "/", lines);
      }
  }

  private void select(FxRobot robot, Id... ids) {
    robot.interact(() -> bench.session.select(Set.of(ids)));
  }

  private Set<Id> chosen() {
    return tree().getSelectionModel().getSelectedItems().stream()
        .map(item -> item.getValue().subject())
        .collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void framesHaveTheirContentsAndNodesTheirFlows() {
    assertThat(lines()).containsExactly("vpc", "vpc/raw", "sql");
    var sql = tree().getRoot().getChildren().getLast();
    assertThat(sql.getChildren().getFirst().getValue())
        .isEqualTo(new OutlineRow.Flow(Id.of("raw--sql"), SQL));
  }

  @Test
  void theSelectionIsTheSameOnBothSides(FxRobot robot) {
    select(robot, RAW);
    assertThat(chosen()).containsExactly(RAW);
    select(robot, RAW, SQL);
    assertThat(chosen()).containsExactlyInAnyOrder(RAW, SQL);
    robot.interact(() -> tree().getSelectionModel().clearAndSelect(0));
    assertThat(bench.session.selection()).containsExactly(VPC);
  }

  @Test
  void aFlowThatIsSelectedOnTheCanvasIsShownAtItsStart(FxRobot robot) {
    select(robot, Id.of("raw--sql"));
    var item = tree().getSelectionModel().getSelectedItem();
    assertThat(item.getValue()).isEqualTo(new OutlineRow.Flow(Id.of("raw--sql"), RAW));
  }

  @Test
  void branchesThatDidNotChangeStayAsTheyAre(FxRobot robot) {
    var vpc = tree().getRoot().getChildren().getFirst();
    var sql = tree().getRoot().getChildren().getLast();
    robot.interact(() -> {
      vpc.setExpanded(false);
      bench.session.apply(new Rename(SQL, "Ad-hoc SQL"));
      bench.session.apply(Put.of(Node.of("jobs", "sqs").at(new Point(600, 300))));
    });
    assertThat(lines()).containsExactly("vpc", "vpc/raw", "sql", "jobs");
    assertThat(tree().getRoot().getChildren()).startsWith(vpc, sql);
    assertThat(vpc.isExpanded()).isFalse();
    robot.interact(() -> bench.session.apply(new Remove(Set.of(VPC))));
    assertThat(lines()).containsExactly("raw", "sql", "jobs");
    robot.interact(() -> bench.session.undo());
    assertThat(lines()).containsExactlyInAnyOrder("vpc", "vpc/raw", "sql", "jobs");
  }

  @Test
  void theDeleteKeyDeletesWhatIsSelectedThere(FxRobot robot) {
    robot.interact(() -> tree().requestFocus());
    select(robot, SQL);
    robot.type(KeyCode.DELETE);
    assertThat(bench.session.diagram().nodes()).extracting(Node::id).containsExactly(RAW);
    assertThat(lines()).containsExactly("vpc", "vpc/raw");
  }

  @Test
  void aNameIsWrittenInItsLine(FxRobot robot) {
    select(robot, SQL);
    robot.interact(() -> {
      bench.desk.view().layout();
      tree().requestFocus();
    });
    robot.type(KeyCode.F2).write("Queries").type(KeyCode.ENTER);
    assertThat(bench.session.diagram().node(SQL).orElseThrow().label()).isEqualTo("Queries");
    assertThat(tree().isFocused()).isTrue();
  }

  @Test
  void keysTakeANodeIntoTheFrameAboveAndOutAgain(FxRobot robot) {
    robot.interact(() -> tree().requestFocus());
    select(robot, SQL);
    robot
        .press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT)
        .release(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.ALT);
    assertThat(lines()).containsExactly("vpc", "vpc/raw", "vpc/sql");
    assertThat(chosen()).containsExactly(SQL);
    robot
        .press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT)
        .release(KeyCode.LEFT, KeyCode.SHIFT, KeyCode.ALT);
    assertThat(lines()).containsExactly("vpc", "vpc/raw", "sql");
    assertThat(bench.session.steps()).hasSize(2);
  }

  @Test
  void aFrameIsNotTakenWhereAwsForbidsIt(FxRobot robot) {
    var region = Id.of("region");
    robot.interact(() -> {
      bench.open(LAKE.with(Group.of("region", GroupKind.REGION).at(new Box(500, 300, 300, 200))));
      tree().requestFocus();
    });
    select(robot, region);
    robot
        .press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT)
        .release(KeyCode.RIGHT, KeyCode.SHIFT, KeyCode.ALT);
    assertThat(bench.session.diagram().parentOf(region)).isEmpty();
    assertThat(bench.session.steps()).isEmpty();
  }

  @Test
  void aLineThatIsDraggedOntoAFrameComesToStandInIt(FxRobot robot) {
    robot.interact(() -> bench.desk.view().layout());
    robot.drag(line("Athena")).dropTo(line("VPC"));
    assertThat(lines()).containsExactly("vpc", "vpc/raw", "vpc/sql");
    assertThat(bench.session.steps()).hasSize(1);
  }

  private javafx.scene.Node line(String name) {
    return bench.desk.view().lookupAll(".outline-cell").stream()
        .filter(cell -> cell instanceof OutlineCell c && c.getTreeItem() != null)
        .flatMap(cell -> cell.lookupAll(".label").stream())
        .filter(label -> ((javafx.scene.control.Label) label).getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aServiceIsPutIntoTheSelectedFrame(FxRobot robot) {
    robot.interact(() -> tree().requestFocus());
    select(robot, VPC);
    robot.type(KeyCode.INSERT).write("sqs").type(KeyCode.ENTER);
    assertThat(bench.session.diagram().parentOf(Id.of("sqs"))).contains(VPC);
  }

  @Test
  void anotherDrawingHasAnOutlineOfItsOwn(FxRobot robot) {
    robot.interact(() -> bench.open(Diagram.EMPTY.with(Group.of("sql", GroupKind.VPC))));
    assertThat(lines()).containsExactly("sql");
    robot.interact(() -> bench.desk.documents().turn(1));
    assertThat(lines()).containsExactly("vpc", "vpc/raw", "sql");
  }

  @Test
  void theCanvasSaysWhatIsSelected(FxRobot robot) {
    assertThat(bench.canvas().getAccessibleText()).isEqualTo("Drawing with 2 services and 1 flows");
    select(robot, RAW);
    assertThat(bench.canvas().getAccessibleText())
        .startsWith("Raw zone, S3 in VPC, read by Athena");
  }
}
