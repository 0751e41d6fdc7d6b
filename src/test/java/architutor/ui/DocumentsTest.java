package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.edit.Put;
import architutor.model.Diagram;
import architutor.model.Node;
import architutor.model.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class DocumentsTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage);
  }

  private void change(FxRobot robot) {
    robot.interact(() -> bench.session.apply(Put.of(Node.of("a", "s3").at(new Point(0, 0)))));
  }

  private void run(FxRobot robot, String command) {
    robot.interact(() -> bench.desk.commands().of(command).run());
  }

  @Test
  void theFirstStepLeavesTheViewAsItWas(FxRobot robot) {
    run(robot, "zoom-out");
    var view = bench.canvas().viewport();
    change(robot);
    assertThat(bench.canvas().viewport()).isEqualTo(view);
  }

  @Test
  void aDrawingThatIsSavedIsLeftWithoutAsking(FxRobot robot) {
    run(robot, "exit");
    assertThat(bench.asked).isEmpty();
    assertThat(bench.isClosed).isTrue();
  }

  @Test
  void whoCancelsStays(FxRobot robot) {
    change(robot);
    run(robot, "close");
    assertThat(bench.asked).containsExactly("leave");
    assertThat(bench.session.diagram().nodes()).hasSize(1);
  }

  @Test
  void whoDiscardsHasItNoLonger(FxRobot robot) {
    change(robot);
    bench.leaving = Ask.Leaving.DISCARD;
    run(robot, "close");
    assertThat(bench.session.diagram()).isEqualTo(Diagram.EMPTY);
    assertThat(bench.session.documents()).hasSize(1);
  }

  @Test
  void aNewDrawingLeavesTheOthersOpen(FxRobot robot) {
    change(robot);
    var first = bench.session.diagram();
    robot.interact(() -> bench.canvas().look(bench.canvas().viewport().panned(40, 0)));
    var view = bench.canvas().viewport();
    run(robot, "new");
    assertThat(bench.session.diagram()).isEqualTo(Diagram.EMPTY);
    assertThat(bench.canvas().viewport()).isNotEqualTo(view);
    run(robot, "previous-tab");
    assertThat(bench.session.diagram()).isSameAs(first);
    assertThat(bench.session.undoTitle()).isPresent();
    assertThat(bench.canvas().viewport()).isEqualTo(view);
  }

  @Test
  void aFileThatIsOpenIsNotOpenedTwice(FxRobot robot) throws IOException {
    var file = folder.resolve("one.yaml");
    Files.writeString(file, "title: One\nnodes:\n  z: {service: s3, at: [0, 0]}\n");
    robot.interact(() -> bench.desk.documents().open(file));
    change(robot);
    run(robot, "new");
    robot.interact(() -> bench.desk.documents().open(file));
    assertThat(bench.session.documents()).hasSize(2);
    assertThat(bench.session.path()).contains(file);
    assertThat(bench.session.unsaved()).isTrue();
    assertThat(new Recent(bench).files()).containsExactly(file);
  }

  @Test
  void leavingAsksAboutEveryDrawingThatIsNotSaved(FxRobot robot) {
    change(robot);
    run(robot, "new");
    run(robot, "new");
    change(robot);
    bench.leaving = Ask.Leaving.DISCARD;
    run(robot, "exit");
    assertThat(bench.asked).containsExactly("leave", "leave");
    assertThat(bench.isClosed).isTrue();
  }

  @Test
  void whoSavesIsAskedForANameAndThenLeaves(FxRobot robot) {
    change(robot);
    bench.leaving = Ask.Leaving.SAVE;
    bench.file = Optional.of(folder.resolve("lake.yaml"));
    run(robot, "exit");
    assertThat(bench.asked).containsExactly("leave", "save Untitled-drawing.yaml");
    assertThat(folder.resolve("lake.yaml")).exists();
    assertThat(bench.isClosed).isTrue();
  }

  @Test
  void aFileThatWasNotUnderstoodWholeIsNotWrittenOverUnasked(FxRobot robot) throws IOException {
    var file = folder.resolve("odd.yaml");
    Files.writeString(
        file,
        """
        title: Odd
        nodes:
          a: {service: s3, at: [0, 0]}
          b: {service: no-such-thing, at: [200, 0]}
        """);
    robot.interact(() -> bench.desk.documents().open(file));
    var before = Files.readString(file);
    change(robot);
    run(robot, "save");
    assertThat(bench.asked).containsExactly("lose 1");
    assertThat(file).hasContent(before);
  }

  @Test
  void aMissingFileIsToldAndChangesNothing(FxRobot robot) {
    robot.interact(() -> bench.desk.documents().open(folder.resolve("none.yaml")));
    assertThat(bench.session.diagram()).isEqualTo(Diagram.EMPTY);
    assertThat(bench.session.problems()).isNotEmpty();
  }

  @Test
  void aPictureIsExported(FxRobot robot) {
    change(robot);
    bench.file = Optional.of(folder.resolve("lake.png"));
    run(robot, "export-png");
    assertThat(bench.asked).containsExactly("picture", "save Untitled-drawing.png");
    assertThat(folder.resolve("lake.png")).isNotEmptyFile();
  }
}
