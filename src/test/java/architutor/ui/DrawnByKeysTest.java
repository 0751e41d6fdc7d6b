package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What can be drawn without a mouse.
@ExtendWith(ApplicationExtension.class)
final class DrawnByKeysTest {
  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage, 1280, 640);
  }

  @Test
  void threeServicesInARowTakeTwelvePresses(FxRobot robot) {
    var fingers = new Fingers(robot, bench);
    fingers.press(KeyCode.SLASH);
    fingers.write("s3");
    fingers.press(KeyCode.ENTER);
    for (var word : List.of("glue", "at")) {
      fingers.write(word);
      fingers.press(KeyCode.SHIFT, KeyCode.ENTER);
    }
    fingers.until(() -> bench.session.diagram().nodes().size() == 3);
    assertThat(bench.session.diagram().nodes())
        .extracting(Node::service)
        .containsExactly("s3", "glue-etl", "athena");
    assertThat(bench.session.diagram().edges())
        .extracting(e -> e.from().text(), e -> e.to().text())
        .containsExactly(Tuple.tuple("s3", "glue-etl"), Tuple.tuple("glue-etl", "athena"));
    assertThat(fingers.presses()).isLessThanOrEqualTo(12);
    assertThat(bench.session.steps()).hasSize(3);
  }

  @Test
  void aValueIsChosenByKeysInOneStep(FxRobot robot) {
    var fingers = new Fingers(robot, bench);
    zone(fingers);
    fingers.press(KeyCode.DOWN);
    fingers.find(n -> n instanceof ListCell);
    fingers.press(KeyCode.DOWN);
    fingers.press(KeyCode.DOWN);
    fingers.press(KeyCode.ENTER);
    fingers.untilAlone();
    fingers.until(() -> bench.session.steps().size() == 2);
    assertThat(zone()).contains("staging");
  }

  /// Goes to the field of a node that is just placed.
  private void zone(Fingers fingers) {
    fingers.press(KeyCode.SLASH);
    fingers.write("s3");
    fingers.press(KeyCode.ENTER);
    fingers.press(KeyCode.ALT, KeyCode.ENTER);
    var box = fingers.find(n -> n instanceof ComboBox && "Lake zone".equals(n.getAccessibleText()));
    fingers.ask(() -> {
      box.requestFocus();
      return true;
    });
  }

  private Optional<String> zone() {
    return bench.session.diagram().nodes().stream()
        .flatMap(n -> Stream.ofNullable(n.settings().get("zone")))
        .findFirst();
  }
}
