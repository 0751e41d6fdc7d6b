package architutor.ui;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// Carries a service from the palette to the canvas by plain mouse events, which show the drawing
/// as it will be, unlike the platform's own drag and drop.
///
/// It listens to the whole scene while it carries: not every platform goes on telling the tile that
/// was pressed once the pointer has left it.
final class Carrying {
  private static final double CLICK = 4;

  private final CanvasView canvas;
  private final CanvasInput input;
  private final EventHandler<MouseEvent> dragged = this::drag;
  private final EventHandler<MouseEvent> released = this::release;
  private Optional<Tile> pressed = Optional.empty();
  private boolean isCarrying;

  Carrying(CanvasView canvas, CanvasInput input) {
    this.canvas = canvas;
    this.input = input;
  }

  /// The pointer was pressed on a tile; from now on it may carry it away.
  void press(Tile tile) {
    letGo();
    pressed = Optional.of(tile);
    canvas.getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    canvas.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, released);
  }

  private void drag(MouseEvent e) {
    if (!isCarrying) {
      var tile = pressed.filter(t -> t.service().isDrawn() && hasLeft(t, e));
      if (tile.isEmpty()) return;
      isCarrying = true;
      input.carry(tile.get().service());
      canvas.getScene().setCursor(Cursor.CLOSED_HAND);
    }
    var at = onCanvas(e);
    input.carried(at.getX(), at.getY());
    e.consume();
  }

  private void release(MouseEvent e) {
    letGo();
    if (!isCarrying) return;
    isCarrying = false;
    canvas.getScene().setCursor(Cursor.DEFAULT);
    var at = onCanvas(e);
    input.dropped(at.getX(), at.getY());
    if (canvas.contains(at)) canvas.requestFocus();
    e.consume();
  }

  private void letGo() {
    canvas.getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    canvas.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
    pressed = Optional.empty();
  }

  private static boolean hasLeft(Tile tile, MouseEvent e) {
    var at = tile.sceneToLocal(e.getSceneX(), e.getSceneY());
    return at.getX() < -CLICK
        || at.getX() > tile.getWidth() + CLICK
        || at.getY() < -CLICK
        || at.getY() > tile.getHeight() + CLICK;
  }

  private Point2D onCanvas(MouseEvent e) {
    return canvas.sceneToLocal(e.getSceneX(), e.getSceneY());
  }
}
