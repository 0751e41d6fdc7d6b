package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.catalog.Service;
import architutor.edit.Replace;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class AdvicePanelTest {
  private static final Id CLICKS = Id.of("clicks");
  private static final Diagram STREAM =
      Diagram.EMPTY
          .titled("Clicks")
          .with(Node.of("clicks", "kinesis-data-streams").at(new Point(0, 0)))
          .with(Node.of("raw", "s3").at(new Point(240, 0)))
          .with(Edge.of(CLICKS, Id.of("raw"), EdgeKind.DATA));

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage, 1200, 900);
  }

  private void write(FxRobot robot, String text) throws Exception {
    robot.interact(() -> bench.desk.commands().of("advise").run());
    robot.interact(() -> ((TextArea) bench.find("#advice-text")).setText(text));
    WaitForAsyncUtils.waitFor(
        5, TimeUnit.SECONDS, () -> bench.find("#advice-verdict").isVisible() && !cards().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void doubt(FxRobot robot) {
    robot.interact(() -> {
      bench.open(STREAM);
      bench.session.select(Set.of(CLICKS));
      bench.desk.commands().of("doubt").run();
      bench.desk.view().applyCss();
      bench.desk.view().layout();
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<AdviceCard> cards() {
    return bench.desk.view().lookupAll(".advised").stream().map(AdviceCard.class::cast).toList();
  }

  private void press(FxRobot robot, String accessible) {
    var button =
        robot
            .lookup(n -> String.valueOf(n.getAccessibleText()).startsWith(accessible))
            .<ButtonBase>query();
    robot.interact(button::fire);
  }

  private String verdict() {
    return ((Label) bench.find("#advice-verdict")).getText();
  }

  @Test
  void wordsAreAnsweredWhileTheyAreWritten(FxRobot robot) throws Exception {
    write(robot, "ad-hoc SQL on files in S3, no servers");
    assertThat(cards().getFirst().service().id()).isEqualTo("athena");
    assertThat(verdict()).contains("Amazon Athena");
  }

  @Test
  void whatWasUnderstoodWronglyIsTakenBack(FxRobot robot) throws Exception {
    write(robot, "near real time delivery of sensor data to S3");
    var before = bench.desk.view().lookupAll(".removable").size();
    assertThat(before).isPositive();
    robot.interact(((Button) bench.find(".removable"))::fire);
    assertThat(bench.desk.view().lookupAll(".removable")).hasSize(before - 1);
  }

  @Test
  void aChosenNeedStaysInSightWhenTheListIsFolded(FxRobot robot) {
    robot.interact(() -> bench.desk.commands().of("advise").run());
    press(robot, "How fresh or how fast. ");
    press(robot, "How fresh or how fast: within milliseconds");
    press(robot, "Show or hide all kinds of need");
    assertThat(bench.desk.view().lookupAll(".removable"))
        .extracting(n -> ((Button) n).getText())
        .containsExactly("within milliseconds");
    assertThat(cards()).isNotEmpty();
  }

  @Test
  void theAnswerToTheQuestionBecomesANeed(FxRobot robot) throws Exception {
    write(robot, "query data in S3 with SQL");
    var asked = ((Label) bench.find(".question .strong")).getText();
    robot.interact(((Button) bench.find(".question .chip"))::fire);
    assertThat(((Label) bench.find(".question .strong")).getText()).isNotEqualTo(asked);
  }

  @Test
  void onlyWhatIsNamedIsWeighed(FxRobot robot) throws Exception {
    write(robot, "query data in S3 with SQL");
    for (var name : List.of("redshift", "athena")) {
      robot.interact(() -> ((TextField) bench.find("#among-search")).setText(name));
      robot.clickOn("#among-search").type(KeyCode.ENTER);
    }
    assertThat(cards())
        .extracting(c -> c.service().id())
        .containsExactlyInAnyOrder("redshift", "athena");
  }

  @Test
  void clearingForgetsAllThatWasAsked(FxRobot robot) throws Exception {
    write(robot, "query data in S3 with SQL");
    robot.interact(((Button) bench.find("#advice-clear"))::fire);
    assertThat(cards()).isEmpty();
    assertThat(((TextArea) bench.find("#advice-text")).getText()).isEmpty();
  }

  @Test
  void enterOnACardPutsItOnTheDrawing(FxRobot robot) throws Exception {
    write(robot, "ad-hoc SQL on files in S3, no servers");
    robot.interact(cards().getFirst()::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(bench.session.diagram().nodes()).extracting(Node::service).containsExactly("athena");
  }

  @Test
  void aCardIsDraggedOntoTheCanvas(FxRobot robot) throws Exception {
    write(robot, "ad-hoc SQL on files in S3, no servers");
    robot.interact(() -> cards().getFirst().requestFocus());
    var card = cards().getFirst().localToScreen(20, 20);
    robot
        .moveTo(card)
        .press(MouseButton.PRIMARY)
        .moveTo(bench.canvas().localToScreen(200, 200))
        .release(MouseButton.PRIMARY);
    assertThat(bench.session.diagram().nodes()).extracting(Node::service).containsExactly("athena");
  }

  @Test
  void aNodeIsWeighedAgainstItsAlternatives(FxRobot robot) {
    doubt(robot);
    assertThat(cards())
        .extracting(c -> c.service().id())
        .contains("kinesis-data-streams", "data-firehose");
  }

  @Test
  void aReplacementKeepsTheFlowsAndIsOneStep(FxRobot robot) {
    doubt(robot);
    var other =
        cards().stream()
            .map(AdviceCard::service)
            .filter(s -> !s.id().equals("kinesis-data-streams"))
            .findFirst()
            .orElseThrow();
    if (!cards().getFirst().service().equals(other))
      robot.interact(() -> card(other).fireEvent(space()));
    press(robot, "Replace: ");
    assertThat(bench.session.diagram())
        .isEqualTo(new Replace(CLICKS, other.home()).applyTo(STREAM));
    assertThat(bench.session.diagram().edges()).hasSize(1);
    robot.interact(() -> bench.desk.commands().of("undo").run());
    assertThat(bench.session.diagram()).isEqualTo(STREAM);
  }

  private AdviceCard card(Service service) {
    return cards().stream().filter(c -> c.service().equals(service)).findFirst().orElseThrow();
  }

  private static KeyEvent space() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, " ", " ", KeyCode.SPACE, false, false, false, false);
  }
}
