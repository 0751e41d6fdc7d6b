package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Service;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The card, the comparison and the explorer, as a person reaches them.
@ExtendWith(ApplicationExtension.class)
final class GuideTest {
  private static final Diagram LAKE =
      Diagram.EMPTY
          .with(Node.of("raw", "s3").at(new Point(0, 0)))
          .with(Node.of("sql", "athena").at(new Point(240, 0)))
          .with(Node.of("dwh", "redshift").at(new Point(480, 0)));

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage, 1440, 900);
    bench.open(LAKE);
    bench.desk.view().layout();
  }

  private void select(FxRobot robot, String... ids) {
    robot.interact(
        () -> bench.session.select(Set.copyOf(java.util.Arrays.stream(ids).map(Id::of).toList())));
  }

  private void run(FxRobot robot, String command) {
    robot.interact(() -> bench.desk.commands().of(command).run());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String shown() {
    return bench.find(".service-card .heading") instanceof Label heading ? heading.getText() : "";
  }

  private List<String> columns() {
    return bench.desk.view().lookupAll(".column-name").stream()
        .map(n -> ((Button) n).getText())
        .toList();
  }

  private String middle() {
    return ((Button) bench.find(".explorer-middle")).getText();
  }

  private static Service entry(String id) {
    return Bench.STUDIO.catalog().entry(id).orElseThrow();
  }

  @Test
  void f1ExplainsTheSelectedService(FxRobot robot) {
    select(robot, "sql");
    robot.type(KeyCode.F1);
    assertThat(shown()).isEqualTo("Amazon Athena");
  }

  @Test
  void aDoubleClickOnAnIconExplainsIt(FxRobot robot) {
    robot.interact(() -> bench.doubleClick(bench.canvas(), bench.screen("raw")));
    assertThat(shown()).isEqualTo(entry("s3").name());
    assertThat(bench.session.diagram()).isEqualTo(LAKE);
  }

  @Test
  void f1InTheSearchExplainsTheFirstHitAndOnATileThatService(FxRobot robot) {
    robot.interact(() -> bench.desk.search());
    robot.write("athena").type(KeyCode.F1);
    assertThat(shown()).isEqualTo("Amazon Athena");
    robot.clickOn("#palette-search").push(KeyCode.CONTROL, KeyCode.A).write("redshift");
    robot.type(KeyCode.DOWN).type(KeyCode.F1);
    assertThat(shown()).isEqualTo("Amazon Redshift");
  }

  @Test
  void aDoubleClickOnATileExplainsItAndPlacesNothing(FxRobot robot) {
    robot.interact(() -> bench.desk.search());
    robot.write("athena");
    var tile = bench.find(".tile");
    robot.interact(() -> bench.doubleClick(tile, tile.localToScreen(10, 10)));
    assertThat(shown()).isEqualTo("Amazon Athena");
    assertThat(bench.session.diagram()).isEqualTo(LAKE);
  }

  @Test
  void withoutAServiceTheCardSaysWhatToDo(FxRobot robot) {
    run(robot, "explain");
    assertThat(robot.lookup("No service opened yet").<Label>query().getParent().isVisible())
        .isTrue();
  }

  @Test
  void aChipOpensItsCardAndAltLeftComesBack(FxRobot robot) {
    select(robot, "sql");
    run(robot, "explain");
    var chip = (Chip) bench.find(".service-card .service-chip");
    robot.interact(chip::fire);
    assertThat(shown()).isEqualTo(chip.service().name());
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(shown()).isEqualTo("Amazon Athena");
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(shown()).isEqualTo(chip.service().name());
  }

  @Test
  void altAndAnArrowMoveNothingOnTheDrawing(FxRobot robot) {
    select(robot, "sql");
    robot.interact(() -> bench.canvas().requestFocus());
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertThat(bench.session.diagram()).isEqualTo(LAKE);
  }

  @Test
  void aPartIsPutOnTheDrawingAsItsHomeWithItsSettings(FxRobot robot) {
    var part =
        Bench.STUDIO.catalog().entries().stream()
            .filter(s -> s.form() == Service.Form.PART && s.isDrawn())
            .findFirst()
            .orElseThrow();
    robot.interact(() -> bench.desk.guide().explain(part));
    robot.interact(() -> ((Button) bench.find("#card-place")).fire());
    var node = List.copyOf(bench.session.diagram().nodes()).getLast();
    assertThat(node.service()).isEqualTo(part.home());
    assertThat(node.settings()).isEqualTo(part.sets());
  }

  @Test
  void thePagesOfAwsOpenOutside(FxRobot robot) {
    select(robot, "sql");
    run(robot, "explain");
    var link = (Hyperlink) bench.find(".service-card .finding-link");
    robot.interact(link::fire);
    assertThat(bench.asked).containsExactly("browse " + entry("athena").docs().getFirst().url());
  }

  @Test
  void theSelectedServicesAreComparedAndEscapeReturns(FxRobot robot) {
    select(robot, "raw", "sql", "dwh");
    run(robot, "compare");
    assertThat(columns()).containsExactlyInAnyOrder("S3", "Athena", "Redshift");
    assertThat(bench.canvas().isVisible()).isFalse();
    robot.type(KeyCode.ESCAPE);
    assertThat(bench.canvas().isVisible()).isTrue();
    assertThat(bench.canvas().isFocused()).isTrue();
  }

  @Test
  void aColumnIsTakenAwayAndAnotherIsFound(FxRobot robot) {
    select(robot, "sql", "dwh");
    run(robot, "compare");
    robot.interact(() -> ((Button) bench.find(".column-remove")).fire());
    assertThat(robot.lookup("Amazon Redshift alone").<Label>query().isVisible()).isTrue();
    robot.clickOn("#compare-search").write("emr").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(columns()).containsExactlyInAnyOrder("Redshift", "EMR");
  }

  @Test
  void onlyTheRowsThatDifferCanBeShown(FxRobot robot) {
    select(robot, "sql", "dwh");
    run(robot, "compare");
    var all = bench.desk.view().lookupAll(".title-cell").size();
    var marked = bench.desk.view().lookupAll(".differs-mark").size();
    robot.interact(() -> ((ToggleButton) bench.find("#compare-differences")).fire());
    assertThat(marked).isPositive().isLessThan(all);
    assertThat(bench.desk.view().lookupAll(".title-cell")).hasSize(marked + 1);
  }

  @Test
  void headAndFirstColumnStayWhileTheRestIsScrolled(FxRobot robot) {
    select(robot, "sql", "dwh", "raw");
    run(robot, "compare");
    var head = bench.find(".comparison .head");
    var before = head.localToScene(0, 0);
    robot.interact(() -> {
      var scroll = (javafx.scene.control.ScrollPane) bench.find("#compare-scroll");
      scroll.setVvalue(1);
      bench.desk.view().layout();
    });
    assertThat(head.localToScene(0, 0).getY())
        .isCloseTo(before.getY(), org.assertj.core.data.Offset.offset(1.0));
  }

  @Test
  void everyComparisonOfTheMenuIsKnown() {
    assertThat(Preset.of(Bench.STUDIO.catalog())).hasSize(8);
  }

  @Test
  void deleteMeansNothingWhileTheDrawingIsCovered(FxRobot robot) {
    select(robot, "sql", "dwh");
    run(robot, "compare");
    robot.type(KeyCode.DELETE, KeyCode.V);
    assertThat(bench.session.diagram()).isEqualTo(LAKE);
  }

  @Test
  void whoChangesTheDrawingSeesIt(FxRobot robot) {
    select(robot, "sql", "dwh");
    run(robot, "compare");
    robot.interact(() -> bench.desk.guide().place(entry("s3")));
    assertThat(bench.canvas().isVisible()).isTrue();
  }

  @Test
  void theExplorerIsWalkedWithKeysAndGoesBack(FxRobot robot) {
    select(robot, "sql");
    run(robot, "explore");
    assertThat(middle()).isEqualTo("Athena");
    robot.type(KeyCode.LEFT);
    var chosen = bench.desk.view().getScene().getFocusOwner();
    assertThat(chosen).isInstanceOf(Chip.class);
    robot.type(KeyCode.F1);
    assertThat(shown()).isEqualTo(((Chip) chosen).service().name());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(middle()).isEqualTo(((Chip) chosen).service().brief());
    robot.type(KeyCode.BACK_SPACE);
    assertThat(middle()).isEqualTo("Athena");
    robot.type(KeyCode.ESCAPE);
    assertThat(bench.canvas().isVisible()).isTrue();
    assertThat(bench.session.diagram()).isEqualTo(LAKE);
  }
}
