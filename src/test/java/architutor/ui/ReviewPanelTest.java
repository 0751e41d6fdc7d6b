package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.app.Session;
import architutor.critique.Critique.Accepted;
import architutor.critique.Finding;
import architutor.critique.Pillar;
import architutor.edit.Put;
import architutor.model.Acceptance;
import architutor.model.Answer;
import architutor.model.Answer.Given;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class ReviewPanelTest {
  private static final String REASON = "Only a rehearsal";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench(OwnRules.studio(folder)).on(stage, 1440, 900);
    bench.open(OwnRules.QUEUES);
  }

  private List<String> cards() {
    return bench.desk.view().lookupAll(".finding").stream()
        .map(n -> ((FindingCard) n).finding().message())
        .toList();
  }

  private void press(FxRobot robot, String text) {
    var button =
        robot
            .lookup(n -> n instanceof ButtonBase b && b.getText().equals(text))
            .<ButtonBase>query();
    robot.interact(button::fire);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void choose(FxRobot robot, String menu, String text) {
    var button = (MenuButton) bench.find(menu);
    var item =
        button.getItems().stream()
            .filter(i -> i.getText().startsWith(text))
            .map(i -> (RadioMenuItem) i)
            .findFirst()
            .orElseThrow();
    robot.interact(item::fire);
  }

  @Test
  void whatFollowsFromAFindingIsFoldedUnderItAndOpensOnDemand(FxRobot robot) {
    var folded = List.of("orders is open.", "bills is open.", "mails is plain.");
    assertThat(cards()).containsExactlyInAnyOrderElementsOf(folded);
    press(robot, "and 1 that follows from it");
    assertThat(cards())
        .hasSize(4)
        .containsAll(folded)
        .containsAnyOf("orders is plain.", "bills is plain.");
    press(robot, "hide what follows from it");
    assertThat(cards()).containsExactlyInAnyOrderElementsOf(folded);
  }

  @Test
  void findingsAreGroupedAsChosenAndSectionsFold(FxRobot robot) {
    choose(robot, "#review-grouping", "Pillar");
    assertThat(bench.remembered).containsEntry("review-grouping", "pillar");
    press(robot, "Security  2");
    assertThat(cards()).containsExactly("mails is plain.");
    robot.interact(() -> bench.desk.finding(-1));
    assertThat(cards()).hasSize(3);
    assertThat(bench.session.selection()).hasSize(1);
  }

  @Test
  void aFindingIsAcceptedWithAReasonAndTakenBack(FxRobot robot) {
    robot.interact(() -> bench.desk.finding(1));
    var found = bench.session.critique().findings().getFirst();
    press(robot, "Accept…");
    var confirm = robot.lookup(".accept-form .primary").<Button>query();
    assertThat(confirm.isDisable()).isTrue();
    robot.write("A bit");
    assertThat(confirm.isDisable()).isTrue();
    robot.interact(() -> ((TextArea) bench.find(".accept-form .text-area")).setText(REASON));
    press(robot, "3 months");
    assertThat(confirm.isDisable()).isFalse();
    robot.interact(confirm::fire);
    var acceptance =
        new Acceptance(
            found.rule().id(),
            found.about(),
            REASON,
            OwnRules.TODAY,
            Optional.of(OwnRules.TODAY.plusMonths(3)));
    assertThat(bench.session.critique().accepted())
        .extracting(Accepted::acceptance)
        .containsExactly(acceptance);
    press(robot, "Accepted  1");
    press(robot, "Take back");
    assertThat(bench.session.critique().accepted()).isEmpty();
    assertThat(bench.session.critique().findings()).extracting(Finding::key).contains(found.key());
  }

  @Test
  void aQuestionIsAnsweredWithANoteAndCountsWhereItIsDenied(FxRobot robot) {
    press(robot, "Questions, 1 open");
    press(robot, "Note and sources");
    robot.interact(() -> ((TextField) bench.find(".question-card .text-field")).setText("Not yet"));
    press(robot, "No");
    assertThat(bench.session.diagram().remarks().answers())
        .isEqualTo(
            Map.of(
                "queue-was-tested", new Answer(Given.NO, Optional.of(OwnRules.TODAY), "Not yet")));
    assertThat(cards()).contains("Nobody filled mails in a test.");
    press(robot, "Answered  1");
    press(robot, "Take back");
    assertThat(bench.session.diagram().remarks().answers()).isEmpty();
    assertThat(robot.lookup("Questions, 1 open").<Labeled>query().isVisible()).isTrue();
  }

  @Test
  void allFixesOfAKindAreShownAndAppliedAsOneStep(FxRobot robot) {
    robot.interact(() -> bench.desk.finding(1));
    press(robot, "Fix all 2 of this kind");
    assertThat(bench.session.diagram().nodes())
        .allMatch(n -> "sse-kms".equals(n.settings().get("encryption")));
    assertThat(bench.session.undoTitle()).contains("2 fixes: Encrypt queues");
    robot.interact(() -> bench.session.undo());
    assertThat(bench.session.diagram()).isEqualTo(OwnRules.QUEUES);
  }

  @Test
  void ofManyFindingsAFewAreMadeIntoCardsAndTheOpenOneAlways(FxRobot robot) {
    var many = Diagram.EMPTY;
    for (var i = 0; i < 40; i++)
      many =
          many.with(
              Node.of("q" + i, "sqs")
                  .labelled("q" + i)
                  .with("encryption", "none")
                  .at(new Point(160 * i, 0)));
    var queues = many;
    robot.interact(() -> bench.open(queues));
    assertThat(cards()).hasSize(30).doesNotContain("q39 is open.");
    robot.interact(() -> bench.desk.finding(-1));
    assertThat(cards()).hasSize(31).contains("q39 is open.");
    press(robot, "9 more");
    assertThat(cards()).hasSize(40);
  }

  @Test
  void aRingReachedByKeyTellsHowItsScoreComesAbout(FxRobot robot) {
    robot.interact(() -> bench.find("#review-questions").requestFocus());
    robot.type(KeyCode.TAB, 3);
    WaitForAsyncUtils.waitForFxEvents();
    var texts = robot.lookup(".score-card .label").<Label>queryAll().stream().map(Label::getText);
    assertThat(texts).contains("Security: 50 of 100", "100 − 2 × 25 = 50", "bills is open.", "−25");
    robot.type(KeyCode.SPACE);
    assertThat(cards()).containsExactlyInAnyOrder("orders is open.", "bills is open.");
  }

  @Test
  void aRuleThatWasTooMuchForADrawingIsNamedAtTheEnd(FxRobot robot) {
    assertThat(robot.lookup("Rules left out  1").queryAll()).isEmpty();
    var many = Diagram.EMPTY;
    for (var i = 0; i < 12; i++) many = many.with(Node.of("b" + i, "s3").at(new Point(160 * i, 0)));
    var buckets = many;
    robot.interact(() -> bench.open(buckets));
    press(robot, "Rules left out  1");
    press(robot, "Look for any seven things");
    assertThat(bench.find(".rule-page").isVisible()).isTrue();
  }

  @Test
  void noScoreIsShownBeforeTheFirstJudgement(FxRobot robot) {
    var session = new Session(Bench.STUDIO, _ -> {}, Runnable::run);
    var row = new FlowPane();
    robot.interact(() -> {
      session.apply(Put.of(Node.of("orders", "sqs").at(new Point(0, 0))));
      new Rings(row, session, List.of(Pillar.COST), _ -> {}).show(Optional.empty());
    });
    assertThat(row.getChildren())
        .extracting(ring -> ring.getAccessibleText())
        .containsExactly("Cost");
  }

  @Test
  void aProfileIsRememberedAndLeavesOutWhatItDoesNotLookAt(FxRobot robot) {
    choose(robot, "#review-profile", "Cost");
    assertThat(bench.remembered).containsEntry("review-profile", "cost");
    assertThat(cards())
        .containsExactlyInAnyOrder("orders is plain.", "bills is plain.", "mails is plain.");
    assertThat(
            bench.desk.view().lookupAll(".ring").stream()
                .map(r -> String.valueOf(r.getAccessibleText())))
        .startsWith("Cost: 70 of 100", "Latency", "Security", "Reliability");
    assertThat(bench.session.critique().about(Id.of("mails"))).hasSize(1);
  }
}
