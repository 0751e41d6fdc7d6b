package architutor.ui;

import architutor.catalog.Service;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// An entry in one line: its icon and its brief name.
final class Chip extends Button {
  private static final int ICON = 18;

  private final Service service;

  /// @param open asked for by a press or Enter
  /// @param explain asked for by F1
  Chip(Service service, IconImages images, Consumer<Service> open, Consumer<Service> explain) {
    this.service = service;
    setText(service.brief());
    setGraphic(Tile.icon(service, images, ICON));
    setAccessibleText(service.name());
    setAccessibleHelp(service.summary());
    getStyleClass().add("service-chip");
    var tip = new Tooltip(service.name() + "\n" + service.summary());
    tip.setShowDelay(Duration.millis(500));
    setTooltip(tip);
    setOnAction(_ -> open.accept(service));
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.F1 || e.isShiftDown()) return;
          explain.accept(service);
          e.consume();
        });
  }

  Service service() {
    return service;
  }
}
