package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The list of everything, the find bar and the sheet of keys, in the window.
@ExtendWith(ApplicationExtension.class)
final class FinderTest {
  private static final Diagram LAKE =
      Diagram.EMPTY
          .titled("Lake")
          .with(Node.of("raw", "s3").labelled("Raw zone").at(new Point(0, 0)))
          .with(Node.of("clean", "s3").labelled("Clean zone").at(new Point(240, 0)))
          .with(Node.of("sql", "athena").at(new Point(480, 0)));

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage);
    bench.open(LAKE);
  }

  private void run(FxRobot robot, String command) {
    robot.interact(() -> bench.desk.commands().of(command).run());
  }

  private void everything(FxRobot robot, String typed) {
    run(robot, "everything");
    robot.write(typed);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> listed() {
    return ((ListView<?>) bench.find("#everything-list"))
        .getItems().stream().map(one -> ((Doable) one).entry().title()).toList();
  }

  private String count() {
    return ((Label) bench.find("#find-count")).getText();
  }

  private Button button(String id) {
    return (Button) bench.find(id);
  }

  @Test
  void everyCommandIsListed(FxRobot robot) {
    everything(robot, "");
    var field = (TextField) bench.find("#everything-field");
    robot.interact(() -> {
      for (var command : bench.desk.commands().all()) {
        field.setText("> " + command.text());
        assertThat(listed()).contains(command.text());
      }
    });
  }

  @Test
  void aFewLettersAddAServiceAndTheFocusReturns(FxRobot robot) {
    everything(robot, "+sqs");
    robot.type(KeyCode.ENTER);
    assertThat(bench.session.diagram().nodes()).extracting(Node::service).contains("sqs");
    assertThat(bench.find("#everything-field")).isNull();
    assertThat(bench.canvas().isFocused()).isTrue();
  }

  @Test
  void anElementIsGoneToByItsName(FxRobot robot) {
    everything(robot, "@clean");
    robot.type(KeyCode.ENTER);
    assertThat(bench.session.selection()).containsExactly(Id.of("clean"));
  }

  @Test
  void whatWasAskedForLastComesFirstTheNextTime(FxRobot robot) {
    everything(robot, ">fit");
    robot.type(KeyCode.ENTER);
    everything(robot, "");
    assertThat(listed().getFirst()).isEqualTo("Fit to window");
  }

  @Test
  void escapeLeavesAllAsItWas(FxRobot robot) {
    everything(robot, "delete");
    robot.type(KeyCode.ESCAPE);
    assertThat(bench.session.diagram()).isEqualTo(LAKE);
    assertThat(bench.canvas().isFocused()).isTrue();
  }

  @Test
  void whatIsNotPossibleIsListedButDoesNothing(FxRobot robot) {
    everything(robot, ">unfold the frame");
    assertThat(listed()).contains("Unfold the frame");
    robot.type(KeyCode.ENTER);
    assertThat(bench.find("#everything-field")).isNotNull();
  }

  @Test
  void hitsAreCountedSelectedOneAfterTheOtherAndStayLit(FxRobot robot) {
    run(robot, "find");
    robot.write("zone");
    assertThat(count()).isEqualTo("1 of 2");
    assertThat(bench.session.selection()).containsExactly(Id.of("raw"));
    robot.type(KeyCode.ENTER);
    assertThat(count()).isEqualTo("2 of 2");
    robot.type(KeyCode.F3);
    assertThat(bench.session.selection()).containsExactly(Id.of("raw"));
    robot.type(KeyCode.ESCAPE);
    assertThat(bench.find(".find").isVisible()).isFalse();
    assertThat(bench.canvas().isFocused()).isTrue();
  }

  @Test
  void hitsFollowTheDrawing(FxRobot robot) {
    run(robot, "find");
    robot.write("zone");
    robot.interact(() -> bench.session.apply(new architutor.edit.Remove(Set.of(Id.of("raw")))));
    assertThat(count()).isEqualTo("1 of 1");
    robot.interact(() -> bench.session.undo());
    assertThat(count()).endsWith("of 2");
    robot.write("x");
    assertThat(count()).isEqualTo("Nothing found");
  }

  @Test
  void aCommandTakesTheKeysThatArePressed(FxRobot robot) {
    run(robot, "keys");
    robot.interact(() -> {
      button("#change-find").requestFocus();
      button("#change-find").fire();
    });
    robot.press(KeyCode.CONTROL, KeyCode.J).release(KeyCode.J, KeyCode.CONTROL);
    assertThat(keys("find")).containsExactly(KeyCombination.valueOf("Shortcut+J"));
    robot.interact(() -> button("#keys-restore").fire());
    assertThat(keys("find")).containsExactly(KeyCombination.valueOf("Shortcut+F"));
    assertThat(button("#keys-restore").isDisabled()).isTrue();
  }

  private List<KeyCombination> keys(String command) {
    return bench.desk.commands().of(command).keys().get();
  }

  @Test
  void keysOfAnotherCommandAreTakenOnlyWhenThePersonSaysSo(FxRobot robot) {
    run(robot, "keys");
    robot.interact(() -> {
      button("#change-find").requestFocus();
      button("#change-find").fire();
    });
    robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
    assertThat(keys("find")).containsExactly(KeyCombination.valueOf("Shortcut+F"));
    robot.interact(() -> button("#answer-find").fire());
    assertThat(keys("find")).containsExactly(KeyCombination.valueOf("Shortcut+D"));
    assertThat(keys("duplicate")).isEmpty();
  }

  @Test
  void escapeEndsTheChangeAndNotTheSheet(FxRobot robot) {
    run(robot, "keys");
    robot.interact(() -> {
      button("#change-find").requestFocus();
      button("#change-find").fire();
    });
    robot.type(KeyCode.ESCAPE);
    assertThat(bench.find("#keys-search")).isNotNull();
    assertThat(keys("find")).containsExactly(KeyCombination.valueOf("Shortcut+F"));
  }

  @Test
  void everyCommandStandsOnTheSheetOfKeys(FxRobot robot) {
    run(robot, "keys");
    assertThat(bench.desk.commands().all())
        .allSatisfy(c -> assertThat(bench.find("#change-" + c.id())).isNotNull());
  }
}
