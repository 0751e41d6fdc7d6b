package architutor.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// A chip that goes when it is pressed.
final class Removable {
  private Removable() {}

  static Button chip(String text, String accessible, Runnable remove) {
    var chip = new Button(text, Glyphs.of(Feather.X, 10));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("chip", "removable");
    chip.setAccessibleText(accessible);
    chip.setTooltip(new Tooltip(accessible));
    chip.setOnAction(_ -> remove.run());
    return chip;
  }
}
