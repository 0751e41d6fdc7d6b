package architutor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LaunchTest {
  @ParameterizedTest
  @ValueSource(strings = {"architutor", "architutor.cmd", "packaging/app-image"})
  void theWindowIsMeasuredAsItIsStarted(String launcher) throws IOException {
    assertThat(Files.readString(Path.of(launcher))).contains(String.join(" ", StartMeter.OPTIONS));
  }
}
