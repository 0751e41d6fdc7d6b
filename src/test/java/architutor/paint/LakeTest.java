package architutor.paint;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.layout.Routes;
import architutor.model.Box;
import architutor.model.EdgeKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
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
  private static final Map<Id, Mark> MARKS =
      Map.of(
          Id.of("raw"), new Mark(1, 1, 0),
          Id.of("delivery"), new Mark(0, 1, 0),
          Id.of("sql"), new Mark(0, 10, 2),
          Id.of("dashboard"), new Mark(1, 0, 0));

  private final Icons icons = new Icons();
  private final Painter painter = new Painter(Lake.CAPTIONS, new AwtRuler(), icons);

  @ParameterizedTest
  @EnumSource
  void anExampleIsDrawnInEachTheme(Theme theme) throws IOException {
    var overlay = Overlay.NONE.selecting(Set.of(Id.of("raw"))).marking(MARKS);
    leave("lake", theme, painter.paint(Lake.DIAGRAM, Lake.ROUTES, theme, overlay));
  }

  @ParameterizedTest
  @EnumSource
  void aWaitingChangeIsDrawnInEachTheme(Theme theme) throws IOException {
    var after =
        Lake.DIAGRAM
            .without(Id.of("crawler"))
            .with(
                Node.of("topic", "simple-queue-service")
                    .labelled("Failed records")
                    .at(new Point(480, 560)))
            .with(Lake.edge("delivery", "topic", EdgeKind.NOTIFY));
    var overlay =
        Overlay.NONE
            .previewing(after)
            .hovering(Set.of(Id.of("clicks")))
            .selecting(Set.of(Id.of("raw--sql"), Id.of("cloud")));
    leave("change", theme, painter.paint(Lake.DIAGRAM, Lake.ROUTES, theme, overlay));
  }

  @ParameterizedTest
  @EnumSource
  void aSpotlightIsDrawnInEachTheme(Theme theme) throws IOException {
    var lit = Set.of(Id.of("delivery"), Id.of("raw"), Id.of("delivery--raw"));
    var overlay = Overlay.NONE.lighting(lit).marking(MARKS);
    leave("spotlight", theme, painter.paint(Lake.DIAGRAM, Lake.ROUTES, theme, overlay));
  }

  @ParameterizedTest
  @EnumSource
  void allKindsAreDrawnInEachTheme(Theme theme) throws IOException {
    var straight = new Routes(Map.of());
    leave("kinds", theme, painter.paint(Everything.DIAGRAM, straight, theme, Overlay.NONE));
  }

  @ParameterizedTest
  @EnumSource
  void anOverviewIsDrawnInEachTheme(Theme theme) throws IOException {
    var all = new Box(0, 0, 2000, 2000);
    leave(
        "overview",
        theme,
        painter.paint(Lake.DIAGRAM, Lake.ROUTES, theme, Overlay.NONE.marking(MARKS), 0.25, all));
  }

  private void leave(String name, Theme theme, Drawing drawing) throws IOException {
    var file =
        Files.createDirectories(Path.of("target/pictures"))
            .resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
    try (var out = Files.newOutputStream(file)) {
      new Png(icons).write(drawing, out, 2, Optional.of(theme.of(Token.CANVAS)));
    }
    assertThat(file).isNotEmptyFile();
  }
}
