package architutor.ui;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/// What of the drawing and of the window is shown.
final class ViewCommands {
  private ViewCommands() {}

  static List<Draft> of(CanvasView canvas, Actions act, Look look, WindowActions window) {
    return List.of(
        Draft.of("zoom-in", () -> canvas.zoom(CanvasView.STEP)).with(Feather.ZOOM_IN),
        Draft.of("zoom-out", () -> canvas.zoom(1 / CanvasView.STEP)).with(Feather.ZOOM_OUT),
        Draft.of("actual", () -> canvas.zoomTo(1)),
        Draft.of("fit", act::fit).with(Feather.MAXIMIZE).when(act::hasContent),
        Draft.of("zoom-selection", act::zoomToSelection).when(act::hasSelection),
        Draft.of("outline", () -> window.open(SideTabs.Side.OUTLINE)).with(Feather.LIST),
        Draft.of("history", () -> window.open(SideTabs.Side.HISTORY)).with(Feather.CLOCK),
        Draft.of("palette", window::togglePalette).with(Feather.SIDEBAR),
        Draft.of("panel", window::togglePanel),
        Draft.of("text-larger", () -> look.resize(1)),
        Draft.of("text-smaller", () -> look.resize(-1)),
        Draft.of("text-usual", () -> look.resize(0)),
        Draft.of("settings", window::settings).with(Feather.SLIDERS),
        Draft.of("present", window::present).with(Feather.PLAY).when(act::hasContent),
        Draft.of("next-area", window::nextArea));
  }
}
