package architutor.ui;

import architutor.gesture.Compass;
import architutor.gesture.Hit;
import java.util.Optional;
import javafx.scene.Cursor;

/// The shape of the pointer over the canvas.
final class Cursors {
  private Cursors() {}

  static Cursor of(Tool tool) {
    return switch (tool) {
      case Tool.Select _ -> Cursor.DEFAULT;
      case Tool.Connect _, Tool.Frame _, Tool.Note _ -> Cursor.CROSSHAIR;
    };
  }

  static Cursor over(Optional<Hit> hit) {
    return hit.map(h ->
            switch (h) {
              case Hit.Port _, Hit.Tip _ -> Cursor.CROSSHAIR;
              case Hit.Piece _, Hit.Corner _ -> Cursor.MOVE;
              case Hit.Fold _ -> Cursor.HAND;
              case Hit.Grip(_, var place) -> over(place);
              case Hit.Body _ -> Cursor.HAND;
              case Hit.Inside _ -> Cursor.DEFAULT;
            })
        .orElse(Cursor.DEFAULT);
  }

  private static Cursor over(Compass place) {
    return switch (place) {
      case NORTH_WEST, SOUTH_EAST -> Cursor.NW_RESIZE;
      case NORTH_EAST, SOUTH_WEST -> Cursor.NE_RESIZE;
      case NORTH, SOUTH -> Cursor.V_RESIZE;
      case EAST, WEST -> Cursor.H_RESIZE;
    };
  }
}
