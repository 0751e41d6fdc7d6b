package architutor.paint;

import static org.assertj.core.api.Assertions.assertThat;

import architutor.layout.Folding;
import architutor.layout.Routed;
import architutor.layout.Routes;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void foldedGroupsAndLocksAreDrawnInEachTheme(Theme theme) throws IOException {
    var region = Id.of("region");
    var lake = widened(Lake.DIAGRAM);
    var vpc = Group.of("vpc", GroupKind.VPC).at(new Box(888, 336, 176, 280)).labelled("Reports");
    lake = lake.with(vpc.in(Optional.of(region)));
    var tables = Group.of("tables", GroupKind.LAKE_ZONE).at(new Box(560, 480, 312, 144));
    lake = lake.with(tables.labelled("Tables and the crawler").in(Optional.of(region)));
    for (var id : List.of("sql", "dashboard"))
      lake = lake.with(lake.node(Id.of(id)).orElseThrow().in(Optional.of(vpc.id())));
    for (var id : List.of("crawler", "catalog"))
      lake = lake.with(lake.node(Id.of(id)).orElseThrow().in(Optional.of(tables.id())));
    var shown =
        Folding.shown(
            lake.folding(Set.of(vpc.id(), tables.id()), true)
                .locking(Set.of(Id.of("raw"), region, Id.of("shop--clicks")), true));
    var overlay =
        Overlay.NONE
            .selecting(Set.of(Id.of("raw"), Id.of("shop--clicks")))
            .hovering(Set.of(region))
            .marking(Map.of(vpc.id(), new Mark(1, 1, 0)));
    leave(
        "folded", theme, painter.paint(shown, Routed.of(shown).routes(), theme, overlay));
  }

  private static Diagram widened(Diagram lake) {
    var cloud = lake.group(Id.of("cloud")).orElseThrow().at(new Box(396, 250, 726, 396));
    var region = lake.group(Id.of("region")).orElseThrow().at(new Box(412, 294, 694, 336));
    return lake.with(cloud).with(region);
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
