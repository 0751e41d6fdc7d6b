package architutor.ui;

import architutor.app.CatalogCaptions;
import architutor.catalog.Service;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// An entry on the palette: its icon and its brief name, and of a part whose it is. What cannot be
/// drawn is only to be read. Its icon comes when it is asked for, since making one takes a
/// millisecond or two.
final class Tile extends VBox {
  private static final PseudoClass UNDRAWN = PseudoClass.getPseudoClass("undrawn");
  private static final double TIP = 340;
  static final int ICON = 34;
  static final double WIDTH = 69.5;

  /// The font size of the name at which a tile has that width.
  private static final double USUAL = 10;

  private final Service service;
  private final IconImages images;

  /// @param home whose part it is; the service itself if it is none
  Tile(Service service, Service home, IconImages images) {
    this.service = service;
    this.images = images;
    var name = new Label(service.brief());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.getStyleClass().add("tile-name");
    getStyleClass().add("tile");
    setAlignment(Pos.TOP_CENTER);
    name.fontProperty().subscribe(font -> setPrefWidth(WIDTH * font.getSize() / USUAL));
    setMinWidth(USE_PREF_SIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        home.equals(service)
            ? service.name()
            : Words.of("palette.part.accessible", service.name(), home.name()));
    setAccessibleHelp(about(service));
    var room = new StackPane();
    room.setMinSize(ICON, ICON);
    getChildren().addAll(room, name);
    if (!home.equals(service)) {
      var whose = new Label(Words.of("palette.part", home.brief()));
      whose.setWrapText(true);
      whose.setMinHeight(USE_PREF_SIZE);
      whose.getStyleClass().add("tile-home");
      getChildren().add(whose);
    }
    pseudoClassStateChanged(UNDRAWN, !service.isDrawn());
    Tip.on(this, () -> tip(service));
  }

  private static Tooltip tip(Service service) {
    var tip = new Tooltip(service.name() + "\n" + about(service));
    tip.setWrapText(true);
    tip.setMaxWidth(TIP);
    tip.setShowDelay(Duration.millis(500));
    return tip;
  }

  Service service() {
    return service;
  }

  /// Puts the icon into the room that is kept for it.
  void dress() {
    getChildren().set(0, icon(service, images, ICON));
  }

  private static String about(Service service) {
    return service.isDrawn()
        ? service.summary()
        : service.summary() + "\n" + Undrawn.words(service);
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
