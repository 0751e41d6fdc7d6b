package architutor.ui;

import architutor.catalog.Service;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Carries a service from the palette or the adviser to the canvas by plain mouse events, which
/// show the drawing as it will be, unlike the platform's own drag and drop.
///
/// It listens to the whole scene while it carries: not every platform goes on telling the tile that
/// was pressed once the pointer has left it.
final class Carrying {
  private static final double CLICK = 4;

  /// What the pointer took hold of, and the service that it stands for.
  private record Pressed(Region source, Service service) {}

  private final CanvasView canvas;
  private final CanvasInput input;
  private final EventHandler<MouseEvent> dragged = this::drag;
  private final EventHandler<MouseEvent> released = this::release;
  private Optional<Pressed> pressed = Optional.empty();
  private boolean isCarrying;

  Carrying(CanvasView canvas, CanvasInput input) {
    this.canvas = canvas;
    this.input = input;
  }

  /// The pointer was pressed on something that stands for a service; from now on it may carry it
  /// away, unless that cannot be drawn.
  void press(Region source, Service service) {
    letGo();
    if (!service.isDrawn()) return;
    pressed = Optional.of(new Pressed(source, service));
    canvas.getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    canvas.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, released);
  }

  private void drag(MouseEvent e) {
    if (!isCarrying) {
      var left = pressed.filter(p -> hasLeft(p.source(), e));
      if (left.isEmpty()) return;
      isCarrying = true;
      input.carry(left.get().service());
      canvas.getScene().setCursor(Cursor.CLOSED_HAND);
    }
    var at = onCanvas(e);
    input.carried(at.getX(), at.getY(), e);
    e.consume();
  }

  private void release(MouseEvent e) {
    letGo();
    if (!isCarrying) return;
    isCarrying = false;
    canvas.getScene().setCursor(Cursor.DEFAULT);
    var at = onCanvas(e);
    input.dropped(at.getX(), at.getY(), e);
    if (canvas.contains(at)) canvas.requestFocus();
    e.consume();
  }

  private void letGo() {
    canvas.getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    canvas.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
    pressed = Optional.empty();
  }

  private static boolean hasLeft(Region source, MouseEvent e) {
    var at = source.sceneToLocal(e.getSceneX(), e.getSceneY());
    return at.getX() < -CLICK
        || at.getX() > source.getWidth() + CLICK
        || at.getY() < -CLICK
        || at.getY() > source.getHeight() + CLICK;
  }

  private Point2D onCanvas(MouseEvent e) {
    return canvas.sceneToLocal(e.getSceneX(), e.getSceneY());
  }
}
