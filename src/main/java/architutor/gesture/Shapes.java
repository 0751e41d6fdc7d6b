package architutor.gesture;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;

/// The areas that elements take. Texts are estimated, since there is no ruler here and a pointer
/// needs none.
final class Shapes {
  private static final double LETTER = 7;
  private static final double CAPTION_WIDTH = 144;
  private static final double CAPTION_HEIGHT = 36;
  private static final double TITLE = 24;
  private static final double SIGN = 16;
  private static final double SIGN_ASIDE = 4;

  private Shapes() {}

  /// The icon of a node, the box of a group or a note; an edge has none, nor has what is unplaced.
  static Optional<Box> box(Element element) {
    return switch (element) {
      case Node node -> node.icon();
      case Group group -> group.box();
      case Note note -> Optional.of(note.box());
      case Edge edge -> Optional.empty();
    };
  }

  /// The two lines of text under an icon.
  static Optional<Box> caption(Node node) {
    var text = node.label().isEmpty() ? node.service() : node.label();
    var width = Math.clamp(text.length() * LETTER, Node.ICON, CAPTION_WIDTH);
    return node.icon()
        .map(i -> new Box(i.centre().x() - width / 2, i.bottom(), width, CAPTION_HEIGHT));
  }

  /// The corner icon of a frame and the label beside it.
  static Box title(Group group, Box frame) {
    var text = group.label().isEmpty() ? group.kind().word() : group.label();
    var width = Math.min(frame.width(), 1.5 * TITLE + text.length() * LETTER);
    return new Box(frame.x(), frame.y(), width, Math.min(frame.height(), TITLE));
  }

  /// The sign in the upper right corner of a frame that folds and unfolds it.
  static Box sign(Box frame) {
    return new Box(frame.right() - SIGN - SIGN_ASIDE, frame.y() + SIGN_ASIDE, SIGN, SIGN);
  }

  /// What stands directly in a group, captions included.
  static List<Box> contents(Diagram diagram, Id group) {
    return diagram
        .elements()
        .filter(e -> diagram.parentOf(e.id()).equals(Optional.of(group)))
        .flatMap(e -> withCaption(e).stream())
        .toList();
  }

  private static Optional<Box> withCaption(Element element) {
    return element instanceof Node node
        ? node.icon().flatMap(i -> caption(node).map(i::union))
        : box(element);
  }

  static boolean isOnBorder(Box box, Point p, double reach) {
    return box.grown(reach).contains(p) && !box.grown(-reach).contains(p);
  }

  static boolean isOnLine(List<Point> line, Point p, double reach) {
    for (var i = 1; i < line.size(); i++) {
      var a = line.get(i - 1);
      var b = line.get(i);
      if (isNear(a.x(), b.x(), p.x(), reach)
          && isNear(a.y(), b.y(), p.y(), reach)
          && distance(p, a, b) <= reach) return true;
    }
    return false;
  }

  private static boolean isNear(double a, double b, double ordinate, double reach) {
    return ordinate >= Math.min(a, b) - reach && ordinate <= Math.max(a, b) + reach;
  }

  /// Whether a piece of a level and upright line runs through a box.
  static boolean meets(List<Point> line, Box box) {
    for (var i = 1; i < line.size(); i++)
      if (Box.between(line.get(i - 1), line.get(i)).intersects(box)) return true;
    return false;
  }

  /// Which piece of a line runs nearest to a point, from 0 at its start.
  static int nearestPiece(List<Point> line, Point p) {
    var nearest = 0;
    for (var i = 1; i + 1 < line.size(); i++)
      if (distance(p, line.get(i), line.get(i + 1))
          < distance(p, line.get(nearest), line.get(nearest + 1))) nearest = i;
    return nearest;
  }

  private static double distance(Point p, Point a, Point b) {
    var dx = b.x() - a.x();
    var dy = b.y() - a.y();
    var square = dx * dx + dy * dy;
    if (square == 0) return p.distance(a);
    var along = Math.clamp(((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square, 0, 1);
    return p.distance(a.plus(along * dx, along * dy));
  }
}
