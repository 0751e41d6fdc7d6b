package architutor.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What finds things wherever they are: commands and all else by their names, words on the drawing,
/// keys.
final class Finder {
  private static final Insets CORNER = new Insets(12, 16, 0, 0);

  private final Sheet sheet;
  private final EverythingCard everything;
  private final FindBar bar;
  private final KeySheet keys;

  Finder(
      Desk.World world,
      CanvasView canvas,
      Attention attention,
      Sheet sheet,
      TopCard top,
      Everything everything,
      Commands commands) {
    this.sheet = sheet;
    this.everything =
        new EverythingCard(top, everything, commands.of("everything"), world.memory());
    this.bar = new FindBar(world.session(), world.studio().catalog(), canvas, attention);
    this.keys = new KeySheet(commands, everything::groups, sheet::close);
    StackPane.setAlignment(bar.view(), Pos.TOP_RIGHT);
    StackPane.setMargin(bar.view(), CORNER);
  }

  /// Lies over the upper right of the drawing while it is needed.
  Region bar() {
    return bar.view();
  }

  void everything() {
    everything.open();
  }

  void keys() {
    keys.show();
    sheet.open(keys.view(), keys::focus);
  }

  void find() {
    sheet.close();
    bar.open();
  }

  void find(int step) {
    sheet.close();
    bar.step(step);
  }
}
