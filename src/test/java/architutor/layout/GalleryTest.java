package architutor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Diagram;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Writes pictures of arranged drawings under `target/gallery`, to be looked at.
final class GalleryTest {
  private static final Map<String, Diagram> SAMPLES =
      Map.of("lake", Samples.lake(), "network", Samples.network(), "platform", Samples.platform());

  @Test
  void everySampleHasAPicture() throws Exception {
    for (var sample : SAMPLES.entrySet())
      for (var direction : Direction.values()) {
        var arranged = Layout.arranged(sample.getValue(), direction);
        var file = Path.of("target/gallery", sample.getKey() + "-" + direction + ".png");
        assertThat(Picture.write(arranged, Router.route(arranged), file)).isNotEmptyFile();
      }
  }
}
