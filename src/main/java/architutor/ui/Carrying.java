package architutor.ui;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

/// Carries a service from the palette to the canvas by plain mouse events, which show the drawing
/// as it will be, unlike the platform's own drag and drop.
final class Carrying {
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

  /// The pointer goes down on a tile. From here on the whole window listens, for not every platform
  /// keeps telling the tile once the pointer has left it.
  void press(Tile tile) {
    pressed = Optional.of(tile);
    var scene = tile.getScene();
    scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    scene.addEventFilter(MouseEvent.MOUSE_RELEASED, released);
  }

  private void drag(MouseEvent e) {
    if (!isCarrying) {
      var tile = pressed.filter(t -> hasLeft(t, e));
      if (tile.isEmpty()) return;
      isCarrying = true;
      input.carry(tile.get().service().id());
      canvas.getScene().setCursor(Cursor.CLOSED_HAND);
    }
    var at = onCanvas(e);
    input.carried(at.getX(), at.getY());
    e.consume();
  }

  private void release(MouseEvent e) {
    var scene = canvas.getScene();
    scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
    pressed = Optional.empty();
    if (!isCarrying) return;
    isCarrying = false;
    scene.setCursor(Cursor.DEFAULT);
    var at = onCanvas(e);
    input.dropped(at.getX(), at.getY());
    if (canvas.contains(at)) canvas.requestFocus();
    e.consume();
  }

  private static boolean hasLeft(Tile tile, MouseEvent e) {
    var at = tile.sceneToLocal(e.getSceneX(), e.getSceneY());
    return !tile.contains(at);
  }

  private Point2D onCanvas(MouseEvent e) {
    return canvas.sceneToLocal(e.getSceneX(), e.getSceneY());
  }
}
