package architutor.ui;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets the Tab key leave a field of several lines, as it leaves every other.
final class TabKey {
  private TabKey() {}

  static void leaves(TextArea area) {
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.TAB || e.isControlDown()) return;
          area.requestFocusTraversal(
              e.isShiftDown()
                  ? javafx.scene.TraversalDirection.PREVIOUS
                  : javafx.scene.TraversalDirection.NEXT);
          e.consume();
        });
  }
}
