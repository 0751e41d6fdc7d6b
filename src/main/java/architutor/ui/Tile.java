package architutor.ui;

import architutor.app.CatalogCaptions;
import architutor.catalog.Service;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A service on the palette: its icon and its brief name.
final class Tile extends VBox {
  static final int ICON = 34;
  static final double WIDTH = 69.5;

  private final Service service;

  Tile(Service service, IconImages images) {
    this.service = service;
    var name = new Label(service.brief());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.getStyleClass().add("tile-name");
    getStyleClass().add("tile");
    setAlignment(Pos.TOP_CENTER);
    setPrefWidth(WIDTH);
    setMinWidth(WIDTH);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(service.name());
    setAccessibleHelp(service.summary());
    getChildren().addAll(icon(service, images, ICON), name);
    var tip = new Tooltip(service.name() + "\n" + service.summary());
    tip.setShowDelay(Duration.millis(500));
    Tooltip.install(this, tip);
  }

  Service service() {
    return service;
  }

  /// The AWS icon, or a tile of our own with letters for what has none.
  static Node icon(Service service, IconImages images, int size) {
    Optional<ImageView> view = service.icon().flatMap(name -> images.view(name, size));
    if (view.isPresent()) {
      var card = new StackPane(view.get());
      card.getStyleClass().add("icon-card");
      card.setMinSize(size, size);
      card.setMaxSize(size, size);
      return card;
    }
    var letters = new Label(CatalogCaptions.initials(service.brief()));
    letters.getStyleClass().add("icon-letters");
    letters.setAlignment(Pos.CENTER);
    letters.setMinSize(size, size);
    letters.setMaxSize(size, size);
    return letters;
  }
}
