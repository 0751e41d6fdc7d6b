package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class CommandsTest {
  @SuppressWarnings("NullAway.Init") // JUnit starts the window before each test
  private Bench bench;

  @Start
  void start(Stage stage) {
    bench = new Bench().on(stage);
  }

  @Test
  void noTwoCommandsShareTheirKeys() {
    assertThat(bench.desk.commands().all().stream().flatMap(c -> c.keys().get().stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyCommandHasWords() {
    assertThat(bench.desk.commands().all()).allSatisfy(c -> assertThat(c.text()).isNotBlank());
  }
}
