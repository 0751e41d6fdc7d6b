package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What lines have to mind on a drawing: icons and their labels, notes, frames.
final class Scenery {
  /// How near to something solid a line may pass where there is no other way; a gap of twice as
  /// much lets one through.
  static final double TIGHT = 1.5;

  final Grid nodes = new Grid();
  final Grid notes = new Grid();
  final Grid frames = new Grid();
  private final List<Group> groups = new ArrayList<>();
  private final Map<Id, Integer> numbers = new HashMap<>();
  private final Diagram diagram;

  Scenery(Diagram diagram) {
    this.diagram = diagram;
    for (var node : diagram.nodes())
      node.at()
          .ifPresent(at -> {
            numbers.put(node.id(), nodes.size());
            add(nodes, Footprint.of(at));
          });
    for (var note : diagram.notes()) add(notes, note.box());
    for (var group : diagram.groups())
      group
          .box()
          .ifPresent(box -> {
            groups.add(group);
            add(frames, box);
          });
  }

  private static void add(Grid grid, Box box) {
    grid.add(box.x(), box.y(), box.right(), box.bottom());
  }

  Group frame(int number) {
    return groups.get(number);
  }

  /// The number of an element among the nodes; -1 if it is none.
  int number(Id id) {
    return numbers.getOrDefault(id, -1);
  }

  /// Whether neither end of the link stands in the frame or is it.
  boolean isForeign(Group frame, Link link) {
    return !holds(frame.id(), link.edge().from()) && !holds(frame.id(), link.edge().to());
  }

  private boolean holds(Id frame, Id element) {
    for (var up = Optional.of(element); up.isPresent(); up = diagram.parentOf(up.get()))
      if (up.get().equals(frame)) return true;
    return false;
  }

  /// Whether a line comes nearer than `room` to a node that is none of its ends, or to its own
  /// icons or labels.
  boolean blocks(Link link, List<Point> line, double room, Grid.Found found) {
    var from = number(link.edge().from());
    var to = number(link.edge().to());
    for (var i = 1; i < line.size(); i++) {
      var a = line.get(i - 1);
      var b = line.get(i);
      if (isSolid(a, b, room, from, to, found)) return true;
      // What is left and reached lies right at the ends of a line, so only touching counts.
      if (touches(link.from(), a, b) || touches(link.to(), a, b)) return true;
    }
    return false;
  }

  private boolean isSolid(Point a, Point b, double room, int from, int to, Grid.Found found) {
    var left = Math.min(a.x(), b.x()) - room;
    var top = Math.min(a.y(), b.y()) - room;
    var right = Math.max(a.x(), b.x()) + room;
    var bottom = Math.max(a.y(), b.y()) + room;
    nodes.near(left, top, right, bottom, found);
    for (var k = 0; k < found.count; k++) {
      var n = found.numbers[k];
      if (n != from
          && n != to
          && nodes.left(n) < right
          && nodes.right(n) > left
          && nodes.top(n) < bottom
          && nodes.bottom(n) > top) return true;
    }
    return false;
  }

  private static boolean touches(Body body, Point a, Point b) {
    for (var box : body.solid()) if (Lines.crosses(a, b, box)) return true;
    return false;
  }

  /// How far one can go straight ahead from a point before something solid comes, at most as far as
  /// a port would run; negative if the point lies in it.
  double room(Link link, Point at, Side heading, Grid.Found found) {
    var end = heading.ahead(at, Port.RUN + TIGHT);
    nodes.near(
        Math.min(at.x(), end.x()) - TIGHT,
        Math.min(at.y(), end.y()) - TIGHT,
        Math.max(at.x(), end.x()) + TIGHT,
        Math.max(at.y(), end.y()) + TIGHT,
        found);
    var room = Port.RUN;
    var from = number(link.edge().from());
    var to = number(link.edge().to());
    for (var k = 0; k < found.count; k++) {
      var n = found.numbers[k];
      if (n != from && n != to)
        room =
            Math.min(
                room,
                room(at, heading, nodes.left(n), nodes.top(n), nodes.right(n), nodes.bottom(n)));
    }
    for (var box : link.from().solid())
      room = Math.min(room, room(at, heading, box.x(), box.y(), box.right(), box.bottom()));
    for (var box : link.to().solid())
      room = Math.min(room, room(at, heading, box.x(), box.y(), box.right(), box.bottom()));
    return room;
  }

  private static double room(
      Point at, Side heading, double left, double top, double right, double bottom) {
    var aside = heading.isLevel() ? at.y() : at.x();
    var low = (heading.isLevel() ? top : left) - TIGHT;
    var high = (heading.isLevel() ? bottom : right) + TIGHT;
    if (aside <= low || aside >= high) return Port.RUN;
    var ahead =
        switch (heading) {
          case RIGHT -> left - at.x();
          case LEFT -> at.x() - right;
          case BOTTOM -> top - at.y();
          case TOP -> at.y() - bottom;
        };
    var behind =
        switch (heading) {
          case RIGHT -> at.x() - right;
          case LEFT -> left - at.x();
          case BOTTOM -> at.y() - bottom;
          case TOP -> top - at.y();
        };
    return behind >= 0 ? Port.RUN : ahead - TIGHT;
  }
}
