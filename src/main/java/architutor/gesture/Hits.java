package architutor.gesture;

import architutor.edit.Frames;
import architutor.model.Box;
import architutor.model.Edge;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What lies topmost at a point, found by one plain scan of the drawing. It is asked at every move
/// of the pointer, so whatever is far away must cost next to nothing.
final class Hits {
  private static final double PORT = 8;

  /// No part of a node, its caption and ports included, is farther from its centre.
  private static final double FAR = 84;

  private final Scene scene;
  private final Point p;
  private final double reach;

  Hits(Scene scene, Point p) {
    this.scene = scene;
    this.p = p;
    this.reach = scene.reach();
  }

  /// Handles come before what they are handles of, icons before the captions of others, and the
  /// inside of a frame only where there is nothing else.
  Optional<Hit> topmost() {
    return grip()
        .or(this::tip)
        .or(this::handle)
        .or(this::note)
        .or(this::node)
        .or(() -> line().map(Hit.Body::new))
        .or(this::frame);
  }

  private Optional<Hit> grip() {
    if (scene.selection().isEmpty()) return Optional.empty();
    for (var group : scene.shown().groups()) {
      var grip = group.box().flatMap(box -> grip(group.id(), box));
      if (grip.isPresent()) return grip;
    }
    for (var note : scene.shown().notes()) {
      var grip = grip(note.id(), note.box());
      if (grip.isPresent()) return grip;
    }
    return Optional.empty();
  }

  /// The compact box of a folded frame has no size of its own.
  private Optional<Hit> grip(Id id, Box box) {
    if (!box.grown(reach).contains(p) || !scene.selection().contains(id)) return Optional.empty();
    if (scene.shown().isFolded(id)) return Optional.empty();
    for (var place : Compass.values())
      if (place.on(box).distance(p) <= reach) return Optional.of(new Hit.Grip(id, place));
    return Optional.empty();
  }

  private Optional<Hit> tip() {
    for (var id : scene.selection()) {
      var line = scene.line(id);
      if (line.isEmpty()) continue;
      var start = line.getFirst().distance(p) <= reach;
      if (start || line.getLast().distance(p) <= reach) return Optional.of(new Hit.Tip(id, start));
    }
    return Optional.empty();
  }

  /// Several selected edges have no handles; they would cover each other's lines.
  private Optional<Hit> handle() {
    if (scene.selection().size() != 1) return Optional.empty();
    var id = scene.selection().iterator().next();
    var line = scene.line(id);
    for (var i = 1; i < line.size() - 1; i++)
      if (line.get(i).distance(p) <= reach) return Optional.of(new Hit.Corner(id, i));
    for (var handle : Handle.of(line, scene.zoom()))
      if (handle.at().distance(p) <= reach) return Optional.of(new Hit.Piece(id, handle.piece()));
    return Optional.empty();
  }

  private Optional<Hit> note() {
    var found = Optional.<Hit>empty();
    for (var note : scene.shown().notes())
      if (note.box().contains(p)) found = Optional.of(new Hit.Body(note.id()));
    return found;
  }

  private Optional<Hit> node() {
    var icon = Optional.<Hit>empty();
    var caption = Optional.<Hit>empty();
    for (var node : scene.shown().nodes()) {
      if (!isNear(node)) continue;
      var hit = portOrIcon(node);
      if (hit.isPresent()) icon = hit;
      else if (holds(Shapes.caption(node))) caption = Optional.of(new Hit.Body(node.id()));
    }
    return icon.isPresent() ? icon : caption;
  }

  private boolean isNear(Node node) {
    if (node.at().isEmpty()) return false;
    var at = node.at().get();
    return Math.abs(at.x() - p.x()) <= FAR + reach && Math.abs(at.y() - p.y()) <= FAR + reach;
  }

  /// Node by node, since an icon hides the ports of those below it. Ports never grow so large, at a
  /// small zoom, that they hide the icon they sit on.
  private Optional<Hit> portOrIcon(Node node) {
    var icon = node.icon();
    if (icon.isEmpty()) return Optional.empty();
    for (var side : Compass.SIDES)
      if (side.on(icon.get()).distance(p) <= Math.min(reach, PORT))
        return Optional.of(new Hit.Port(node.id(), side));
    return holds(icon) ? Optional.of(new Hit.Body(node.id())) : Optional.empty();
  }

  /// The line that was drawn last of those within reach.
  Optional<Id> line() {
    var found = Optional.<Id>empty();
    for (Map.Entry<Id, List<Point>> line : scene.lines().entrySet())
      if (Shapes.isOnLine(line.getValue(), p, reach)) found = Optional.of(line.getKey());
    return found.flatMap(scene.shown()::edge).map(Edge::id);
  }

  /// The sign that folds a frame lies on its title; a folded frame has no inside.
  private Optional<Hit> frame() {
    var sign = Frames.innermost(scene.shown(), g -> holds(g.box().map(Shapes::sign)));
    if (sign.isPresent()) return sign.map(Hit.Fold::new);
    var border = border();
    if (border.isPresent()) return border.map(Hit.Body::new);
    return Frames.around(scene.shown(), p, Set.of())
        .map(id -> scene.shown().isFolded(id) ? new Hit.Body(id) : new Hit.Inside(id));
  }

  private Optional<Id> border() {
    return Frames.innermost(scene.shown(), this::isOnBorder);
  }

  private boolean isOnBorder(Group group) {
    return group
        .box()
        .filter(b -> b.grown(reach).contains(p))
        .filter(b ->
            scene.shown().isFolded(group.id())
                || Shapes.isOnBorder(b, p, reach)
                || Shapes.title(group, b).contains(p))
        .isPresent();
  }

  /// The node, or else the frame, that a connection dropped here would end at.
  Optional<Id> landing() {
    return landed().or(this::border);
  }

  /// The node whose icon or caption lies here, give or take the reach.
  Optional<Id> landed() {
    var found = Optional.<Id>empty();
    for (var node : scene.shown().nodes())
      if (isNear(node)
          && (holds(node.icon().map(i -> i.grown(reach))) || holds(Shapes.caption(node))))
        found = Optional.of(node.id());
    return found;
  }

  private boolean holds(Optional<Box> box) {
    return box.isPresent() && box.get().contains(p);
  }
}
