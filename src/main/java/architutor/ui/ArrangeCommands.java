package architutor.ui;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// The tools, and what puts things in order.
final class ArrangeCommands {
  private ArrangeCommands() {}

  static List<Draft> of(Actions act, WindowActions window) {
    return List.of(
        Draft.of("select", window::select).with(Feather.MOUSE_POINTER),
        Draft.of("connect", act::connect).with(Feather.ARROW_UP_RIGHT).when(act::hasContent),
        Draft.of("group", window::frame).with(Feather.SQUARE),
        Draft.of("note", window::note).with(Feather.FILE_TEXT),
        Draft.of("tidy", act::tidy).with(Feather.GRID).when(act::hasContent));
  }
}
