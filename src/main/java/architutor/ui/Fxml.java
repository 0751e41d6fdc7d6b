package architutor.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads the fixed part of a panel and fills in the fields of its controller.
final class Fxml {
  private Fxml() {}

  /// @param name of a file beside this class, without its ending
  static Parent load(String name, Object controller) {
    var loader = new FXMLLoader(Fxml.class.getResource(name + ".fxml"), Words.BUNDLE);
    loader.setController(controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ".fxml ships with the program", e);
    }
  }
}
