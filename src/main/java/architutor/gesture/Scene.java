package architutor.gesture;

import architutor.arrange.Guess;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The world that a gesture looks at. It is made anew for every input, so nothing is copied here:
/// `selection` and `lines` must not change afterwards.
///
/// @param shown the drawing as it is shown while some groups are folded; else the very same
/// @param lines where each edge runs, from its start to its end, in drawing units
/// @param view the part of the drawing that the window shows
/// @param zoom screen pixels per drawing unit, more than 0
/// @param guess what would most likely flow from one service to another
/// @param nesting which frame may stand in which
public record Scene(
    Diagram diagram,
    Diagram shown,
    Set<Id> selection,
    Map<Id, List<Point>> lines,
    Box view,
    double zoom,
    Guess guess,
    Nesting nesting) {
  private static final double REACH = 6;

  /// What lies topmost at a point.
  public Optional<Hit> hit(Point p) {
    return new Hits(this, p).topmost();
  }

  /// The node, or else the frame, that a connection dropped at a point would end at.
  Optional<Id> landing(Point p) {
    return new Hits(this, p).landing();
  }

  /// The node at a point, whatever lies over it.
  Optional<Id> nodeAt(Point p) {
    return new Hits(this, p).landed();
  }

  /// The edge at a point, whatever lies over it.
  Optional<Id> edgeAt(Point p) {
    return new Hits(this, p).line();
  }

  /// How far beside a line or a handle still counts, in drawing units.
  double reach() {
    return REACH / zoom;
  }

  List<Point> line(Id edge) {
    return lines.getOrDefault(edge, List.of());
  }
}
