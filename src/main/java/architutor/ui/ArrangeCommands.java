package architutor.ui;

import architutor.arrange.Aligning;
import architutor.arrange.Axis;
import architutor.arrange.Sizing;
import architutor.edit.Stack;
import architutor.layout.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The tools, and what puts things in order.
final class ArrangeCommands {
  private ArrangeCommands() {}

  static List<Draft> of(Actions act, Arranging arrange, Joining joining, WindowActions window) {
    var all =
        new ArrayList<>(
            List.of(
                Draft.of("select", window::select).with(Feather.MOUSE_POINTER),
                Draft.of("connect", act::connect)
                    .with(Feather.ARROW_UP_RIGHT)
                    .when(act::hasContent),
                Draft.of("connect-to", joining::connect).when(joining::canConnect),
                Draft.of("into-frame", joining::house).when(joining::canHouse),
                Draft.of("group", window::frame).with(Feather.SQUARE),
                Draft.of("note", window::note).with(Feather.FILE_TEXT),
                Draft.of("tidy", () -> act.tidy(Direction.RIGHT))
                    .with(Feather.GRID)
                    .when(act::hasContent),
                Draft.of("tidy-down", () -> act.tidy(Direction.DOWN)).when(act::hasContent),
                Draft.of("frame-around", arrange::frame).when(arrange::isAny),
                Draft.of("unframe", arrange::unframe).when(arrange::isGroup),
                Draft.of("enclose", arrange::enclose).when(arrange::isGroup),
                Draft.of("fold", () -> arrange.fold(true)).when(arrange::isGroup),
                Draft.of("unfold", () -> arrange.fold(false)).when(arrange::isGroup),
                Draft.of("lock", arrange::lock).with(Feather.LOCK).when(arrange::isAny),
                Draft.of("straighten", arrange::straighten).when(arrange::isFlow),
                Draft.of("reverse", arrange::reverse).when(arrange::isFlow),
                Draft.of("select-similar", arrange::selectSimilar).when(arrange::isAny),
                Draft.of("select-connected", arrange::selectConnected).when(arrange::isAny),
                Draft.of("select-nodes", arrange::selectNodes).when(act::hasContent),
                Draft.of("select-flows", arrange::selectFlows).when(act::hasContent)));
    for (var part : Aligning.Part.values())
      all.add(Draft.of("align-" + word(part), () -> arrange.align(part)).when(arrange::areMany));
    for (var axis : Axis.values())
      all.add(
          Draft.of("distribute-" + word(axis), () -> arrange.distribute(axis))
              .when(arrange::areMany));
    for (var side : Sizing.Side.values())
      all.add(Draft.of("same-" + word(side), () -> arrange.same(side)).when(arrange::areMany));
    for (var where : Stack.Where.values())
      all.add(Draft.of(word(where), () -> arrange.stack(where)).when(arrange::isAny));
    return all;
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
