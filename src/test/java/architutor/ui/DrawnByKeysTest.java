package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import architutor.model.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What can be drawn without a mouse.
@ExtendWith(ApplicationExtension.class)
final class DrawnByKeysTest {
  /// The lists that drop from the panel must lie on the headless screen, which has 1,280 columns
  /// and 1,000 lines.
  private static final double WIDTH = 1180;

  private static final double HEIGHT = 540;

  private final ExecutorService background = Executors.newSingleThreadExecutor();

  private static final String SMALL =
      """
      id: orders
      title: Orders by night
      story: A shop sends its orders, and a job takes them one by one.
      covers: [f001]
      exam: ["1.1", "2.3"]
      requirement: {freshness: 24 h, promised-to: Sales}
      nodes:
        shop: {service: web-application, label: Shop}
        jobs: {service: sqs, label: Orders, tls-only: yes, in: region}
        taker: {service: lambda, timeout: 5 min, in: region}
      groups:
        cloud: {kind: cloud}
        region: {kind: region, label: us-east-1, in: cloud}
      edges:
        - shop -event-> jobs: {label: an order, agreed: in March}
        - jobs -control-> taker
      notes:
        why: {text: Nobody waits for an order, box: [0, 0, 160, 64]}
      """;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench(background, Platform::runLater);
    bench.folder = Optional.of(folder);
    bench.on(stage, WIDTH, HEIGHT);
    stage.setY(0);
  }

  @AfterEach
  void stop() {
    background.shutdownNow();
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

  /// It takes a quarter of a minute, most of it for some 2,500 keys on some 120 settings.
  @Tag("long")
  @Test
  void anExampleIsDrawnFromNothing(FxRobot robot) {
    draw(Bench.STUDIO.example("mysql-to-redshift").diagram(), robot);
  }

  @Test
  void allThatAFileCanSayIsSaid(FxRobot robot) {
    draw(Bench.STUDIO.read("small.yaml", SMALL).diagram(), robot);
  }

  private void draw(Diagram model, FxRobot robot) {
    var fingers = new Fingers(robot, bench);
    var typist = new Typist(fingers, bench, model);
    typist.draw();
    typist.ask("save");
    fingers.until(() -> !bench.session.unsaved());
    var saved = Bench.STUDIO.open(bench.session.path().orElseThrow());
    assertThat(saved.problems()).isEmpty();
    assertThat(saved.diagram().header()).isEqualTo(model.header());
    assertThat(DrawnByMouseTest.unplaced(saved.diagram()))
        .isEqualTo(DrawnByMouseTest.unplaced(model));
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
