package architutor.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A panel that lies over the right edge of what is below it, with a handle that opens and closes
/// it.
final class Drawer {
  private final Region panel;
  private final Button handle = new Button();
  private final HBox view = new HBox(handle);

  Drawer(Region panel) {
    this.panel = panel;
    handle.getStyleClass().add("drawer-handle");
    handle.setAccessibleText(Words.of("command.panel"));
    handle.setTooltip(new Tooltip(Words.of("command.panel")));
    handle.setOnAction(_ -> open(!isOpen()));
    view.setAlignment(Pos.CENTER_RIGHT);
    view.setPickOnBounds(false);
    view.setMaxWidth(Region.USE_PREF_SIZE);
    view.setVisible(false);
    open(false);
  }

  Region view() {
    return view;
  }

  /// Whether there is a drawer; without one the panel is free to stand elsewhere.
  void use(boolean used) {
    if (!used) open(false);
    view.setVisible(used);
  }

  boolean isOpen() {
    return view.getChildren().contains(panel);
  }

  void open(boolean open) {
    handle.setGraphic(Glyphs.of(open ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_LEFT));
    if (open == isOpen()) return;
    if (open) view.getChildren().add(panel);
    else view.getChildren().remove(panel);
  }
}
