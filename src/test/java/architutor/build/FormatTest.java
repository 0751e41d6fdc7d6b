package architutor.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FormatTest {
  @Test
  void everySourceFileIsInTheFormat() throws Exception {
    assertThat(Format.astray()).as("files to rewrite with mvn -Pformat test-compile").isEmpty();
  }
}
