package architutor.ui;

import architutor.app.Example;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A shipped design on the start page: its picture, as soon as there is one, and its title.
final class DesignCard extends VBox {
  /// Of the picture, in units of the window.
  static final double WIDTH = 224;

  static final double HEIGHT = 132;

  private final Example design;
  private final StackPane place = new StackPane();

  DesignCard(Example design, Runnable open) {
    this.design = design;
    place.setMinSize(WIDTH, HEIGHT);
    place.setPrefSize(WIDTH, HEIGHT);
    place.getStyleClass().add("design-picture");
    var words = new VBox(2, CardHead.text(design.title(), "strong"));
    if (!design.exam().isEmpty())
      words
          .getChildren()
          .add(CardHead.text(Words.of("finding.tasks", String.join(", ", design.exam())), "small"));
    words.getStyleClass().add("example-words");
    getChildren().addAll(place, words);
    setMaxWidth(WIDTH + 2);
    setPrefWidth(WIDTH + 2);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(Words.of("start.open", design.title()));
    setAccessibleHelp(design.story());
    if (!design.story().isEmpty()) Tip.on(this, () -> new Tooltip(design.story()));
    getStyleClass().add("example");
    addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> open.run());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ENTER && e.getCode() != KeyCode.SPACE) return;
          open.run();
          e.consume();
        });
  }

  Example design() {
    return design;
  }

  void show(Thumbnail picture) {
    place.getChildren().setAll(picture.view());
  }
}
