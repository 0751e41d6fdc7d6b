package architutor.paint;

import architutor.model.Box;
import java.util.List;

/// A finished picture: strokes from the lowest to the topmost, in drawing units.
public record Drawing(List<Stroke> strokes) {
  public Drawing {
    strokes = List.copyOf(strokes);
  }

  /// Whole numbers around all strokes; an empty box at the origin if there are none.
  public Box bounds() {
    return strokes.stream()
        .map(Stroke::bounds)
        .reduce(Box::union)
        .map(Drawing::whole)
        .orElse(new Box(0, 0, 0, 0));
  }

  private static Box whole(Box box) {
    var x = Math.floor(box.x());
    var y = Math.floor(box.y());
    return new Box(x, y, Math.ceil(box.right()) - x, Math.ceil(box.bottom()) - y);
  }
}
