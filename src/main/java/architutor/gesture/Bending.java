package architutor.gesture;

import architutor.edit.Put;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;

/// A piece or a corner of an edge's line follows the pointer; the corners are fixed from then on.
///
/// @param line where the edge ran when it was taken hold of
/// @param nth which piece or corner, from 0 at the edge's start
record Bending(Edge edge, List<Point> line, int nth, boolean isCorner, Point start)
    implements State {
  static Optional<State> piece(Id id, int nth, Point start, Scene scene) {
    return of(id, nth, false, start, scene);
  }

  static Optional<State> corner(Id id, int nth, Point start, Scene scene) {
    return of(id, nth, true, start, scene);
  }

  /// The piece of a line under the pointer.
  static Optional<State> at(Id id, Point start, Scene scene) {
    return piece(id, Shapes.nearestPiece(scene.line(id), start), start, scene);
  }

  private static Optional<State> of(Id id, int nth, boolean isCorner, Point start, Scene scene) {
    var line = scene.line(id);
    return scene
        .diagram()
        .edge(id)
        .filter(_ -> line.size() > 1 && !scene.diagram().isLocked(id))
        .map(edge -> new Bending(edge, List.copyOf(line), nth, isCorner, start));
  }

  @Override
  public Next drag(Input.Drag drag, Scene scene) {
    return edit(drag.at(), drag.mods(), scene)
        .map(edit -> Next.to(this, new Act.Preview(edit)))
        .orElse(Next.to(this, new Act.Clear()));
  }

  @Override
  public Next release(Input.Release release, Scene scene) {
    return edit(release.at(), release.mods(), scene)
        .map(edit -> Next.done(new Act.Commit(edit)))
        .orElse(Next.done(new Act.Clear()));
  }

  /// Absent if the corners are those of before.
  private Optional<Put> edit(Point at, Mods mods, Scene scene) {
    var by = new Point(at.x() - start.x(), at.y() - start.y());
    if (by.x() == 0 && by.y() == 0) return Optional.empty();
    var corners = bent(by, mods, scene.reach()).corners();
    return Optional.of(Put.of(edge.bent(corners))).filter(_ -> !corners.equals(edge.bends()));
  }

  /// What comes almost straight is straight before it comes onto the grid; with Alt neither.
  private Path bent(Point by, Mods mods, double reach) {
    var free = moved(by, Mods.ALT);
    if (mods.alt()) return free;
    var straight = free.straightened(reach);
    return straight.points().size() < free.points().size() ? straight : moved(by, mods);
  }

  private Path moved(Point by, Mods mods) {
    var path = new Path(line);
    return isCorner ? path.cornerMoved(nth, by, mods) : path.pieceMoved(nth, by, mods);
  }
}
