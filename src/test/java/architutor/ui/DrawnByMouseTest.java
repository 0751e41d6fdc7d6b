package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Note;
import architutor.model.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The example designs, each drawn from nothing with a mouse.
@ExtendWith(ApplicationExtension.class)
final class DrawnByMouseTest {
  private static final Box NOWHERE = new Box(0, 0, 1, 1);
  private static final double WIDTH = 1180;

  /// The lists that drop below it must lie on the headless screen too, which has 1,000 lines.
  private static final double HEIGHT = 540;

  @TempDir private Path folder;

  private final ExecutorService background = Executors.newSingleThreadExecutor();

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench(background, Platform::runLater);
    bench.look.choose(Look.Choice.LIGHT);
    bench.folder = Optional.of(folder);
    bench.on(stage, WIDTH, HEIGHT);
    stage.setY(0);
  }

  @AfterEach
  void stop() {
    background.shutdownNow();
  }

  @Test
  void anExampleIsDrawnFromNothingAndTakenBack(FxRobot robot) {
    var fingers = new Fingers(robot, bench);
    var person = draw("mysql-to-redshift", fingers);
    assertThat(bench.session.steps()).hasSize(person.steps());
    fingers.click(fingers.find(n -> n instanceof CanvasView));
    for (var i = 0; i < person.steps(); i++) fingers.press(KeyCode.CONTROL, KeyCode.Z);
    fingers.until(() -> bench.session.diagram().equals(Diagram.EMPTY));
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "data-lake",
        "streaming",
        "warehouse",
        "ml-preparation",
        "warehouse-etl",
        "multi-region"
      })
  void soAreTheOthers(String id, FxRobot robot) {
    var fingers = new Fingers(robot, bench);
    var person = draw(id, fingers);
    assertThat(bench.session.steps()).hasSize(person.steps());
  }

  private Person draw(String id, Fingers fingers) {
    var model = Bench.STUDIO.example(id).diagram();
    var person = new Person(fingers, bench, model);
    person.draw();
    fingers.press(KeyCode.CONTROL, KeyCode.S);
    fingers.until(() -> !bench.session.unsaved());
    var saved = Bench.STUDIO.open(bench.session.path().orElseThrow());
    assertThat(saved.problems()).isEmpty();
    assertThat(unplaced(saved.diagram())).containsExactlyElementsOf(unplaced(model));
    return person;
  }

  /// All of it but where it stands and where its lines turn.
  static List<Object> unplaced(Diagram diagram) {
    var all = new ArrayList<Object>();
    all.addAll(List.of(diagram.title(), diagram.requirement(), diagram.workload()));
    all.add(diagram.remarks());
    diagram.groups().forEach(g -> all.add(g.at(NOWHERE)));
    diagram.nodes().forEach(n -> all.add(n.at(new Point(0, 0))));
    diagram.edges().forEach(e -> all.add(e.bent(List.of())));
    diagram.notes().forEach(n -> all.add(new Note(n.id(), n.text(), NOWHERE)));
    return all;
  }
}
