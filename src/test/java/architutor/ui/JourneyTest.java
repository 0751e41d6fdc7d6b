package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.app.Session;
import architutor.app.Studio;
import architutor.critique.Finding;
import architutor.gesture.Compass;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.paint.Png;
import architutor.paint.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The main job with mouse and keys, from an empty desk to the exported files.
@ExtendWith(ApplicationExtension.class)
final class JourneyTest {
  private static final Studio STUDIO = Bench.STUDIO;
  private static final String RULE = "query-without-catalog";

  @TempDir private static Path folder;

  private final ExecutorService background = Executors.newSingleThreadExecutor();

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @SuppressWarnings("NullAway.Init")
  private Session session;

  @Start
  void start(Stage stage) {
    bench = new Bench(background, Platform::runLater);
    bench.look.choose(Look.Choice.LIGHT);
    bench.folder = Optional.of(folder);
    session = bench.on(stage, 1440, 900).session;
  }

  @AfterEach
  void stop() {
    background.shutdownNow();
  }

  @Test
  void aPersonDrawsIsToldMendsAndTakesItAlong(FxRobot robot) throws Exception {
    drag(robot, "s3", "S3", 420, 330);
    drag(robot, "glue", "Glue job", 640, 330);
    drag(robot, "athena", "Athena", 860, 330);
    assertThat(session.diagram().nodes())
        .extracting(n -> n.service())
        .containsExactly("s3", "glue-etl", "athena");

    connect(robot, "s3", "glue-etl");
    connect(robot, "glue-etl", "athena");
    connect(robot, "s3", "athena");
    assertThat(session.diagram().edges())
        .extracting(Edge::kind)
        .containsExactly(
            EdgeKind.DATA, STUDIO.catalog().guess("glue-etl", "athena"), EdgeKind.QUERY);

    until(() -> finding().isPresent());
    var drawn = session.diagram();
    var button = open(robot, finding().orElseThrow());
    robot.clickOn(button);
    until(() -> finding().isEmpty() && judged());
    assertThat(session.diagram().nodes())
        .extracting(n -> n.service())
        .contains("glue-crawler", "glue-data-catalog");
    assertThat(session.diagram().nodes()).allMatch(n -> n.at().isPresent());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> finding().isPresent());
    assertThat(session.diagram()).isSameAs(drawn);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    until(() -> finding().isEmpty() && judged());

    exportsWhatIsDrawn(robot);
    savesAndOpens(robot);
  }

  private void exportsWhatIsDrawn(FxRobot robot) throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.E);
    var picture = folder.resolve("drawing.png");
    until(() -> Files.exists(picture));
    var size = STUDIO.draw(session.diagram(), Theme.LIGHT).bounds().grown(Png.MARGIN);
    var image = ImageIO.read(picture.toFile());
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(2 * size.width()));
    assertThat(image.getHeight()).isEqualTo((int) Math.ceil(2 * size.height()));

    robot.interact(() -> bench.desk.commands().of("export-mermaid").run());
    var mermaid = folder.resolve("drawing.mmd");
    until(() -> Files.exists(mermaid));
    assertThat(Files.readString(mermaid))
        .isEqualTo(Files.readString(Path.of("src/test/resources/golden/journey.mmd")));
  }

  private void savesAndOpens(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    until(() -> !session.unsaved());
    var saved = STUDIO.open(folder.resolve("drawing.yaml"));
    assertThat(saved.problems()).isEmpty();
    assertThat(saved.diagram()).isEqualTo(session.diagram());
  }

  /// Searches the palette and drags the first hit to a point of the canvas.
  private void drag(FxRobot robot, String words, String name, double x, double y) {
    robot.clickOn("#palette-search").push(KeyCode.CONTROL, KeyCode.A).write(words);
    var tile = robot.lookup((javafx.scene.Node n) -> n instanceof Tile).<Tile>query();
    assertThat(tile.service().brief()).isEqualTo(name);
    var to = bench.canvas().localToScreen(x - 260, y - 80);
    robot.drag(tile, MouseButton.PRIMARY).moveTo(to.add(-20, 5)).dropTo(to);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// From the handle at the right edge of one node to the middle of the other.
  private void connect(FxRobot robot, String from, String to) {
    var start = session.diagram().node(Id.of(from)).orElseThrow().icon().orElseThrow();
    var end = session.diagram().node(Id.of(to)).orElseThrow().at().orElseThrow();
    robot.moveTo(bench.screen(start.centre())).moveTo(bench.screen(Compass.EAST.on(start)));
    robot
        .drag(bench.screen(Compass.EAST.on(start)), MouseButton.PRIMARY)
        .moveTo(bench.screen(end.plus(-30, 4)))
        .dropTo(bench.screen(end));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Opens the finding's card, which shows its reason, and gives its first fix.
  private Button open(FxRobot robot, Finding finding) {
    robot.clickOn(robot.lookup(finding.message()).<javafx.scene.Node>query());
    robot.lookup(finding.why()).query();
    return robot.lookup(finding.fixes().getFirst().title()).queryButton();
  }

  private Optional<Finding> finding() {
    return session.critique().findings().stream()
        .filter(f -> f.rule().id().equals(RULE))
        .findFirst();
  }

  private boolean judged() {
    return session.critique().diagram().equals(session.diagram());
  }

  private static void until(BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(
          10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("it did not come to pass within ten seconds", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
