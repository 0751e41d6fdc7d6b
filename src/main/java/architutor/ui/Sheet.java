package architutor.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// Covers the drawing with something else for a while.
final class Sheet {
  private final Node below;
  private final StackPane view;
  private Runnable focus = () -> {};

  /// @param below what is covered and gets the focus back
  Sheet(Node below) {
    this.below = below;
    this.view = new StackPane(below);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  StackPane view() {
    return view;
  }

  boolean isOpen() {
    return !below.isVisible();
  }

  /// @param focus brings the keys to what is most wanted in it
  void open(Parent content, Runnable focus) {
    this.focus = focus;
    if (!content.getStyleClass().contains("sheet")) content.getStyleClass().add("sheet");
    below.setVisible(false);
    view.getChildren().setAll(below, content);
    focus.run();
  }

  /// Brings the keys back to what covers the drawing.
  void focus() {
    focus.run();
  }

  /// Whether there was anything to close.
  boolean close() {
    if (!isOpen()) return false;
    view.getChildren().setAll(below);
    below.setVisible(true);
    below.requestFocus();
    return true;
  }

  /// What cannot be seen must not be changed by a key that is meant for the sheet.
  private void key(KeyEvent e) {
    if (!isOpen() || e.getTarget() instanceof TextInputControl) return;
    var code = e.getCode();
    var isPlain = !e.isShortcutDown() && !e.isAltDown();
    var changes =
        code.isLetterKey()
            || code == KeyCode.DELETE
            || code == KeyCode.BACK_SPACE
            || code == KeyCode.HOME;
    if (isPlain && changes) e.consume();
  }
}
