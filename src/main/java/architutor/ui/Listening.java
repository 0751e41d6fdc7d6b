package architutor.ui;

import architutor.app.Session;
import java.io.File;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

/// What the whole window listens to: keys that work wherever the focus is, keys that work where
/// nobody writes, and files that are dropped on it.
record Listening(
    Session session,
    Presenting presenting,
    CanvasInput input,
    Sheet sheet,
    Commands commands,
    Documents documents) {
  void to(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::last);
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (e.getDragboard().hasFiles()) e.acceptTransferModes(TransferMode.COPY);
        });
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void first(KeyEvent e) {
    if (presenting.pressed(e)) e.consume();
    if (e.getCode() == KeyCode.ESCAPE && session.isPreviewing()) {
      input.cancel();
      e.consume();
    }
  }

  /// A field that its key took from the window was still written in.
  private void last(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE && sheet.close()) {
      e.consume();
      return;
    }
    var isWriting = e.getTarget() instanceof TextInputControl;
    if (commands.pressed(e, isWriting)) e.consume();
  }

  private void dropped(DragEvent e) {
    if (!e.getDragboard().hasFiles()) return;
    documents.open(e.getDragboard().getFiles().stream().map(File::toPath).toList());
    e.setDropCompleted(true);
  }
}
