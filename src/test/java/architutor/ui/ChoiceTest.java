package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ChoiceTest {
  private static final List<String> VALUES =
      List.of("", "avro", "csv", "delta lake", "iceberg", "ion", "json", "orc", "parquet", "xml");

  private final List<String> sent = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Choice<String> choice;

  @Start
  void start(Stage stage) {
    choice =
        new Choice<>(VALUES, v -> v, () -> sent.isEmpty() ? "json" : sent.getLast(), sent::add);
    stage.setScene(new Scene(new VBox(choice.view()), 300, 400));
    stage.show();
  }

  @Test
  void arrowsAndLettersWalkAndNothingCountsUntilEnter(FxRobot robot) {
    robot.clickOn(choice.view()).type(KeyCode.DOWN);
    assertThat(choice.view().getValue()).isEqualTo("orc");
    robot.write("io");
    assertThat(choice.view().getValue()).isEqualTo("ion");
    assertThat(sent).isEmpty();
    robot.type(KeyCode.ENTER);
    assertThat(sent).containsExactly("ion");
  }

  @Test
  void lettersOpenTheListAndFindAWordThatIsNotTheFirst(FxRobot robot) {
    robot.interact(() -> choice.view().requestFocus());
    robot.write("lake");
    assertThat(choice.view().isShowing()).isTrue();
    assertThat(choice.view().getValue()).isEqualTo("delta lake");
  }

  @Test
  void whatIsClickedAfterLettersIsWhatCounts(FxRobot robot) {
    robot.clickOn(choice.view()).write("p");
    robot.clickOn((ListCell<?> cell) -> "parquet".equals(cell.getText()) && cell.isSelected());
    assertThat(sent).containsExactly("parquet");
  }

  @Test
  void escapeTakesBackWhatWasWalkedTo(FxRobot robot) {
    robot.clickOn(choice.view()).type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ESCAPE);
    assertThat(choice.view().isShowing()).isFalse();
    assertThat(choice.view().getValue()).isEqualTo("json");
    assertThat(sent).isEmpty();
  }
}
