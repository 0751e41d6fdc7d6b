package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// The services around one, from where one walks on to theirs.
final class ExplorerSheet {
  private final Catalog catalog;
  private final Runnable close;
  private final ExplorerPicture picture;
  private final Parent view;
  private Visited visited = Visited.NOTHING;

  @FXML private Button back;
  @FXML private Label title;
  @FXML private Button closing;
  @FXML private StackPane place;

  ExplorerSheet(Catalog catalog, IconImages images, ServiceCard.Listener listener, Runnable close) {
    this.catalog = catalog;
    this.close = close;
    this.picture = new ExplorerPicture(images, this::walkTo, listener::explain);
    this.view = Fxml.load("explorer", this);
  }

  Parent view() {
    return view;
  }

  void focus() {
    picture.focus();
  }

  @FXML
  void initialize() {
    back.setGraphic(Glyphs.of(Feather.CHEVRON_LEFT));
    back.setOnAction(_ -> walkBack());
    closing.setOnAction(_ -> close.run());
    place.getChildren().setAll(picture);
    place.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.BACK_SPACE) return;
          walkBack();
          e.consume();
        });
  }

  /// Begins anew with this one.
  void show(Service service) {
    visited = Visited.NOTHING.to(service);
    refresh();
  }

  private void walkTo(Service service) {
    visited = visited.to(service);
    refresh();
  }

  private void walkBack() {
    if (!visited.can(-1)) return;
    visited = visited.by(-1);
    refresh();
  }

  private void refresh() {
    back.setDisable(!visited.can(-1));
    visited
        .now()
        .ifPresent(service -> {
          title.setText(Words.of("explorer.title", service.brief()));
          picture.show(service, catalog);
        });
    picture.focus();
  }
}
