package architutor.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The page that is only read: what the program is made of.
final class Reading {
  private static final double WIDTH = 460;

  private Reading() {}

  static Node about() {
    var name = new Label(Words.of("name"));
    name.getStyleClass().add("brand");
    return page(name, text("about.what"), text("about.icons"), text("about.made"));
  }

  private static Label text(String key) {
    var label = new Label(Words.of(key));
    label.setWrapText(true);
    return label;
  }

  private static VBox page(Node... parts) {
    var page = new VBox(12, parts);
    page.setPrefWidth(WIDTH);
    return page;
  }
}
