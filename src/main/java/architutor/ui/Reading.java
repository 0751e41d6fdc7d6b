package architutor.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The pages that are only read: the keys, and what the program is made of.
final class Reading {
  private static final double WIDTH = 460;
  private static final int ROWS = 16;

  private Reading() {}

  static Node keys(Commands commands) {
    var grid = new GridPane(16, 6);
    var line = 0;
    for (var command : commands.all()) {
      var keys = command.keys().get();
      if (keys.isEmpty()) continue;
      row(grid, line++, keys.getFirst().getDisplayText(), Words.of("command." + command.id()));
    }
    for (var id : new String[] {"zoom", "pan", "add", "nudge", "explain", "cancel"})
      row(grid, line++, Words.of("gesture." + id + ".keys"), Words.of("gesture." + id));
    return grid;
  }

  private static void row(GridPane grid, int line, String keys, String text) {
    var key = new Label(keys);
    key.getStyleClass().add("key");
    key.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    var words = new Label(text);
    words.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    var column = 2 * (line / ROWS);
    grid.add(key, column, line % ROWS);
    grid.add(words, column + 1, line % ROWS);
  }

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
