package architutor.gesture;

import architutor.model.Point;
import java.util.ArrayList;
import java.util.List;

/// The handle in the middle of a piece of a selected edge's line, by which it is bent.
///
/// @param piece from 0, at the edge's start
public record Handle(int piece, Point at) {
  /// In screen pixels: a shorter piece has no room for a handle between its ends.
  private static final double ROOM = 24;

  /// @param line where the edge runs, in drawing units
  /// @param zoom screen pixels per drawing unit
  public static List<Handle> of(List<Point> line, double zoom) {
    var handles = new ArrayList<Handle>();
    for (var i = 1; i < line.size(); i++) {
      var a = line.get(i - 1);
      var b = line.get(i);
      if (a.distance(b) * zoom >= ROOM)
        handles.add(new Handle(i - 1, new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2)));
    }
    return handles;
  }
}
