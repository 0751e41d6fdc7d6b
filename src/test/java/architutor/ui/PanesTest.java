package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class PanesTest {
  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @SuppressWarnings("NullAway.Init")
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    bench = new Bench().on(stage, 1000, 700);
  }

  private boolean hasPanel() {
    return bench.find(".panel") != null;
  }

  private void run(FxRobot robot, String command) {
    robot.interact(() -> bench.desk.commands().of(command).run());
  }

  private void widen(FxRobot robot, double width) {
    robot.interact(() -> stage.setWidth(width));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aNarrowWindowKeepsThePanelInADrawer(FxRobot robot) {
    assertThat(hasPanel()).isFalse();
    var canvas = bench.canvas().getWidth();
    run(robot, "panel");
    assertThat(hasPanel()).isTrue();
    assertThat(bench.canvas().getWidth()).isEqualTo(canvas);
    robot.interact(() -> ((javafx.scene.control.Button) bench.find(".drawer-handle")).fire());
    assertThat(hasPanel()).isFalse();
  }

  @Test
  void aWideWindowHasItAtTheSideAgain(FxRobot robot) {
    widen(robot, 1300);
    assertThat(hasPanel()).isTrue();
    run(robot, "panel");
    assertThat(hasPanel()).isFalse();
    widen(robot, 1000);
    widen(robot, 1300);
    assertThat(hasPanel()).isFalse();
    run(robot, "settings");
    assertThat(hasPanel()).isTrue();
  }
}
