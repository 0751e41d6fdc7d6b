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
final class Listening {
  private final Session session;
  private final Presenting presenting;
  private final CanvasInput input;
  private final Sheet sheet;
  private final Commands commands;
  private final Documents documents;

  /// Whether the key that is down asked for a command.
  private boolean isMeant;

  Listening(
      Session session,
      Presenting presenting,
      CanvasInput input,
      Sheet sheet,
      Commands commands,
      Documents documents) {
    this.session = session;
    this.presenting = presenting;
    this.input = input;
    this.sheet = sheet;
    this.commands = commands;
    this.documents = documents;
  }

  void to(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
    // The letter of a key that opened a field is not meant for the field.
    scene.addEventFilter(
        KeyEvent.KEY_TYPED,
        e -> {
          if (isMeant) e.consume();
        });
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::last);
    scene.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (e.getDragboard().hasFiles()) e.acceptTransferModes(TransferMode.COPY);
        });
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void first(KeyEvent e) {
    isMeant = false;
    if (presenting.pressed(e)) e.consume();
    if (e.getCode() == KeyCode.ESCAPE && session.isPreviewing()) {
      input.cancel();
      e.consume();
    }
  }

  /// Escape leads back to the canvas from wherever nobody else wants it. A field that its key took
  /// from the window was still written in.
  private void last(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) {
      if (!sheet.close()) input.focus();
      e.consume();
      return;
    }
    var isWriting = e.getTarget() instanceof TextInputControl;
    isMeant = commands.pressed(e, isWriting);
    if (isMeant) e.consume();
  }

  private void dropped(DragEvent e) {
    if (!e.getDragboard().hasFiles()) return;
    documents.open(e.getDragboard().getFiles().stream().map(File::toPath).toList());
    e.setDropCompleted(true);
  }
}
