package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.critique.Finding;
import architutor.edit.Accept;
import architutor.edit.Put;
import architutor.edit.Retitle;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class DeskTest {
  private static final Diagram LAKE =
      Diagram.EMPTY
          .titled("Lake")
          .with(Node.of("raw", "s3").at(new Point(0, 0)))
          .with(Node.of("sql", "athena").at(new Point(240, 0)));

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage);
  }

  private void open(FxRobot robot, Diagram diagram) {
    robot.interact(() -> {
      bench.open(diagram);
      bench.desk.view().layout();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void search(FxRobot robot, String text) {
    robot.interact(() -> bench.desk.search());
    robot.write(text);
  }

  @Test
  void theSearchKnowsFormerNamesAndEnterPlacesTheFirstHit(FxRobot robot) {
    search(robot, "kinesis firehose");
    robot.type(KeyCode.ENTER);
    assertThat(bench.session.diagram().nodes())
        .extracting(Node::service)
        .containsExactly("data-firehose");
  }

  @Test
  void whatWasSaidIsGoneOnceSomethingIsDone(FxRobot robot) {
    open(robot, LAKE);
    robot.interact(() -> {
      bench.session.select(Set.of(Id.of("raw"), Id.of("sql")));
      bench.desk.commands().of("align-top").run();
    });
    assertThat(said()).isEqualTo(Words.of("arrange.nothing"));
    robot.interact(() -> bench.session.apply(new Retitle("Pond")));
    assertThat(said()).isEmpty();
  }

  private String said() {
    return ((Label) bench.find(".said")).getText();
  }

  @Test
  void aSecondHitLandsBesideTheFirst(FxRobot robot) {
    search(robot, "s3");
    robot.type(KeyCode.ENTER, 2);
    assertThat(bench.session.diagram().nodes())
        .extracting(n -> n.at().orElseThrow())
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void aSearchWithoutAHitSaysWhatToTry(FxRobot robot) {
    search(robot, "qqqq");
    assertThat(robot.lookup("Nothing fits «qqqq»").<Label>query().isVisible()).isTrue();
  }

  @Test
  void aTileIsDraggedOntoTheCanvas(FxRobot robot) {
    search(robot, "athena");
    WaitForAsyncUtils.waitForFxEvents();
    var canvas = bench.find(".canvas-view");
    var goal = canvas.localToScreen(200, 150);
    robot.moveTo(bench.find(".tile")).press(MouseButton.PRIMARY).moveTo(goal);
    assertThat(bench.session.diagram().nodes()).isEmpty();
    assertThat(bench.session.shown().nodes()).hasSize(1);
    robot.release(MouseButton.PRIMARY);
    assertThat(bench.session.diagram().nodes()).extracting(Node::service).containsExactly("athena");
  }

  @Test
  void escapeGivesUpADrag(FxRobot robot) {
    search(robot, "athena");
    WaitForAsyncUtils.waitForFxEvents();
    var goal = bench.find(".canvas-view").localToScreen(200, 150);
    robot.moveTo(bench.find(".tile")).press(MouseButton.PRIMARY).moveTo(goal);
    robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    assertThat(bench.session.shown()).isEqualTo(Diagram.EMPTY);
  }

  @Test
  void twoSelectedServicesAreConnectedByOneKey(FxRobot robot) {
    open(robot, LAKE);
    robot.interact(() -> bench.session.select(Set.of(Id.of("raw"), Id.of("sql"))));
    robot.interact(() -> bench.desk.commands().of("connect").run());
    assertThat(bench.session.diagram().edges())
        .extracting(Edge::from, Edge::to)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Id.of("raw"), Id.of("sql")));
  }

  @Test
  void aConnectionIsDrawnWithTheConnectingTool(FxRobot robot) {
    open(robot, LAKE);
    robot.type(KeyCode.C);
    robot
        .moveTo(bench.screen("raw"))
        .press(MouseButton.PRIMARY)
        .moveTo(bench.screen("sql"))
        .release(MouseButton.PRIMARY);
    assertThat(bench.session.diagram().edges())
        .extracting(Edge::kind)
        .containsExactly(EdgeKind.QUERY);
  }

  @Test
  void whileALineIsDrawnAServiceThatCannotTakeItSaysWhyAndStillTakesIt(FxRobot robot) {
    open(robot, LAKE.with(Node.of("stream", "data-firehose").at(new Point(0, 200))));
    var remark = (Label) bench.find(".remark");
    robot.type(KeyCode.C);
    robot.moveTo(bench.screen("stream")).press(MouseButton.PRIMARY).moveTo(bench.screen("sql"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(remark.isVisible()).isTrue();
    assertThat(remark.getText()).startsWith("Athena cannot be pushed to");
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(remark.isVisible()).isFalse();
    assertThat(bench.session.diagram().edges()).hasSize(1);
  }

  @Test
  void aPartIsPlacedAsItsServiceWithTheSettingsThatSayIt(FxRobot robot) {
    search(robot, "standard-ia");
    robot.type(KeyCode.ENTER);
    var placed = bench.session.diagram().nodes().iterator().next();
    assertThat(placed.service()).isEqualTo("s3");
    assertThat(placed.settings()).containsEntry("storage-class", "standard-ia");
    robot.interact(() -> bench.desk.commands().of("undo").run());
    assertThat(bench.session.diagram()).isEqualTo(Diagram.EMPTY);
  }

  @Test
  void aTermIsFoundAndExplainedInsteadOfPlaced(FxRobot robot) {
    search(robot, "parquet");
    robot.type(KeyCode.ENTER);
    assertThat(bench.session.diagram()).isEqualTo(Diagram.EMPTY);
    assertThat(((Label) bench.find(".service-card .heading")).getText())
        .isEqualTo("Apache Parquet");
  }

  @Test
  void aSettingIsStatedAndTakenBack(FxRobot robot) {
    open(robot, LAKE);
    robot.interact(() -> {
      bench.session.select(Set.of(Id.of("raw")));
      bench.desk.settings();
    });
    var box = combo("Encryption at rest");
    robot.interact(() -> box.setValue("sse-kms"));
    assertThat(bench.session.diagram().node(Id.of("raw")).orElseThrow().settings())
        .containsEntry("encryption", "sse-kms");
    robot.interact(() -> box.setValue(""));
    assertThat(bench.session.diagram().node(Id.of("raw")).orElseThrow().settings())
        .doesNotContainKey("encryption");
  }

  @Test
  void aYesNoSettingHasThreeStates(FxRobot robot) {
    open(robot, LAKE);
    robot.interact(() -> {
      bench.session.select(Set.of(Id.of("raw")));
      bench.desk.settings();
    });
    var yes =
        robot
            .lookup(n -> "Lifecycle rules: yes".equals(n.getAccessibleText()))
            .<ToggleButton>query();
    robot.interact(yes::fire);
    assertThat(bench.session.diagram().node(Id.of("raw")).orElseThrow().settings())
        .containsEntry("lifecycle", "yes");
  }

  @Test
  void aQuantityThatMakesNoSenseIsNotTaken(FxRobot robot) {
    open(robot, LAKE);
    robot.interact(() -> {
      bench.session.select(Set.of(Id.of("raw")));
      bench.desk.settings();
    });
    var field =
        robot
            .lookup(n ->
                n instanceof TextField f
                    && String.valueOf(f.getAccessibleText()).startsWith("Typical object size"))
            .<TextField>query();
    robot.interact(field::requestFocus);
    robot.write("much").type(KeyCode.ENTER);
    assertThat(robot.lookup(".field-message").match(javafx.scene.Node::isVisible).queryAll())
        .hasSize(1);
    assertThat(bench.session.diagram()).isEqualTo(LAKE);
  }

  @Test
  void aFindingIsCuredInOneStepAndComesBackWithUndo(FxRobot robot) {
    open(robot, LAKE.with(Edge.of(Id.of("raw"), Id.of("sql"), EdgeKind.QUERY)));
    var before = bench.session.diagram();
    var findings = bench.session.critique().findings();
    assertThat(findings).anyMatch(f -> !f.fixes().isEmpty());
    robot.interact(() -> bench.desk.finding(1));
    WaitForAsyncUtils.waitForFxEvents();
    var fix =
        robot
            .lookup(".primary")
            .match(n -> String.valueOf(n.getAccessibleText()).startsWith("Fix:"))
            .queryButton();
    robot.interact(fix::fire);
    assertThat(bench.session.diagram()).isNotEqualTo(before);
    robot.interact(() -> bench.desk.commands().of("undo").run());
    assertThat(bench.session.diagram()).isEqualTo(before);
  }

  @Test
  void findingsAboutNoElementAreOpenedOneAfterTheOther(FxRobot robot) {
    var lake = LAKE;
    for (var gone : List.of("gone", "away"))
      lake = new Accept(AttentionTest.accepted(gone)).applyTo(lake);
    open(robot, lake);
    var opened = new ArrayList<String>();
    // What nobody stated comes last.
    var findings = new ArrayList<>(bench.session.critique().findings());
    findings.sort(Comparator.comparing(f -> f.rule().isAboutNotStated()));
    for (var finding : findings) {
      robot.interact(() -> bench.desk.finding(1));
      opened.add(
          robot
              .lookup(".finding")
              .match(DeskTest::isOpen)
              .<FindingCard>query()
              .finding()
              .message());
      assertThat(bench.session.selection()).isEqualTo(Set.copyOf(finding.about()));
    }
    assertThat(opened).isEqualTo(findings.stream().map(Finding::message).toList());
    assertThat(findings.stream().filter(f -> f.about().isEmpty())).hasSize(2);
  }

  private static boolean isOpen(javafx.scene.Node card) {
    return card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("open"));
  }

  @Test
  void aLetterInAFieldIsNoCommand(FxRobot robot) {
    search(robot, "vcgn");
    assertThat(robot.lookup("#palette-search").<TextField>query().getText()).isEqualTo("vcgn");
    assertThat(robot.lookup("#tool-select").<ToggleButton>query().isSelected()).isTrue();
  }

  @Test
  void aDoubleClickOnACaptionRenamesInPlace(FxRobot robot) {
    open(robot, LAKE);
    robot.interact(() -> bench.doubleClick(bench.canvas(), bench.screen(new Point(0, 40))));
    robot.write("Raw zone").type(KeyCode.ENTER);
    assertThat(bench.session.diagram().node(Id.of("raw")).orElseThrow().label())
        .isEqualTo("Raw zone");
  }

  @Test
  void whatMakesAScoreHasRoomOnItsCard(FxRobot robot) {
    robot.interact(() -> bench.desk.view().getScene().getWindow().setWidth(1440));
    open(robot, Bench.STUDIO.example("data-lake-naive").diagram());
    robot.interact(() -> ((ToggleButton) bench.find(".ring")).fire());
    WaitForAsyncUtils.waitForFxEvents();
    var made = robot.lookup(".score-card").<VBox>query();
    assertThat(made.prefHeight(made.getWidth() + 80)).isEqualTo(made.getHeight());
  }

  /// A menu looks its styles up through its button, whose words are white.
  @Test
  void theExportMenuCanBeRead(FxRobot robot) {
    var button = (MenuButton) bench.find("#export");
    robot.interact(button::show);
    var item = robot.lookup(".context-menu .menu-item > .label").<Label>query();
    assertThat(item.getTextFill()).isNotEqualTo(button.getTextFill());
  }

  @Test
  void commandsAreOnlyPossibleWhenTheyMeanSomething(FxRobot robot) {
    assertThat(bench.desk.commands().of("undo").item().isDisable()).isTrue();
    robot.interact(() -> bench.session.apply(Put.of(Node.of("a", "s3").at(new Point(0, 0)))));
    var undo = bench.desk.commands().of("undo").item();
    assertThat(undo.isDisable()).isFalse();
    assertThat(undo.getText()).isEqualTo("Undo: Add s3");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> combo(String title) {
    return bench.desk.view().lookupAll(".combo-box").stream()
        .filter(n -> title.equals(n.getAccessibleText()))
        .map(n -> (ComboBox<String>) n)
        .findFirst()
        .orElseThrow();
  }
}
