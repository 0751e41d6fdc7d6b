package architutor.paint;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.model.Id;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Leaves pictures to look at in `target/pictures`.
final class LakeTest {
  private static final Overlay OVERLAY =
      Overlay.NONE
          .selecting(Set.of(Id.of("raw")))
          .marking(
              Map.of(
                  Id.of("raw"), new Mark(1, 1, 0),
                  Id.of("delivery"), new Mark(0, 1, 0),
                  Id.of("sql"), new Mark(0, 1, 2),
                  Id.of("dashboard"), new Mark(1, 0, 0)));

  @ParameterizedTest
  @EnumSource
  void anExampleIsDrawnInEachTheme(Theme theme) throws IOException {
    var icons = new Icons();
    var painter = new Painter(Lake.CAPTIONS, new AwtRuler(), icons);
    var drawing = painter.paint(Lake.DIAGRAM, Lake.ROUTES, theme, OVERLAY);
    var file =
        Files.createDirectories(Path.of("target/pictures"))
            .resolve("lake-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
    try (var out = Files.newOutputStream(file)) {
      new Png(icons).write(drawing, out, 2, Optional.of(theme.of(Token.CANVAS)));
    }
    assertThat(file).isNotEmptyFile();
  }
}
