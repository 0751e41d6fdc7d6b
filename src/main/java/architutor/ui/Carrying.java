package architutor.ui;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// Carries a service from the palette to the canvas by plain mouse events, which show the drawing
/// as it will be, unlike the platform's own drag and drop.
final class Carrying {
  private static final double CLICK = 4;

  private final CanvasView canvas;
  private final CanvasInput input;
  private boolean isCarrying;

  Carrying(CanvasView canvas, CanvasInput input) {
    this.canvas = canvas;
    this.input = input;
  }

  /// The pointer was pressed on a tile and moves.
  void drag(Tile tile, MouseEvent e) {
    if (!isCarrying) {
      if (!moved(tile, e)) return;
      isCarrying = true;
      input.carry(tile.service().id());
      cursor(tile.getScene(), Cursor.CLOSED_HAND);
    }
    var at = onCanvas(e);
    input.carried(at.getX(), at.getY());
  }

  void release(MouseEvent e) {
    if (!isCarrying) return;
    isCarrying = false;
    cursor(canvas.getScene(), Cursor.DEFAULT);
    var at = onCanvas(e);
    input.dropped(at.getX(), at.getY());
    if (canvas.contains(at)) canvas.requestFocus();
  }

  private static boolean moved(Tile tile, MouseEvent e) {
    return e.getX() < -CLICK
        || e.getX() > tile.getWidth() + CLICK
        || e.getY() < -CLICK
        || e.getY() > tile.getHeight() + CLICK;
  }

  private Point2D onCanvas(MouseEvent e) {
    return canvas.sceneToLocal(e.getSceneX(), e.getSceneY());
  }

  private static void cursor(Scene scene, Cursor cursor) {
    scene.setCursor(cursor);
  }
}
