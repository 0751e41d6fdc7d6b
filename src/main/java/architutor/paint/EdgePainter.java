package architutor.paint;

import architutor.model.EdgeKind;
import architutor.model.Point;
import architutor.paint.Stroke.Line;
import architutor.paint.Stroke.Polygon;
import java.util.ArrayList;
import java.util.List;

/// Draws a flow: a line with a gap for its label, and an arrow head.
final class EdgePainter {
  static final double WIDTH = 1.6;
  static final double BOLD = 2.4;
  static final double ARROW_LENGTH = 8;
  private static final double ARROW_WIDTH = 7;
  private static final double BEND = 6;

  private EdgePainter() {}

  /// Line and arrow head, without the label.
  static List<Stroke> line(Flow flow, Rgb colour, double width) {
    var grown = width / WIDTH;
    var line = Lines.shortened(flow.route(), ARROW_LENGTH * grown - 1);
    var parts =
        flow.label().map(w -> Lines.without(line, LabelPlace.around(w))).orElse(List.of(line));
    var pen = pen(flow.edge().kind(), colour, width);
    var strokes = new ArrayList<Stroke>();
    for (var part : parts)
      if (Lines.length(part) > 0)
        strokes.add(new Line(part, BEND, pen.fitting(Lines.length(part))));
    strokes.add(arrow(flow.route(), colour, grown));
    return strokes;
  }

  /// For lines without detail, at least `width` wide.
  static Pen flat(Rgb colour, double width) {
    return Pen.solid(colour, Math.max(WIDTH, width));
  }

  private static Pen pen(EdgeKind kind, Rgb colour, double width) {
    return switch (kind) {
      case DATA, QUERY, EVENT, REPLICATION -> Pen.solid(colour, width);
      case CATALOG, CONTROL -> Pen.dashed(colour, width, 6, 4);
      case NOTIFY, MONITOR -> Pen.dashed(colour, width, 2, 4);
      case ENCRYPT, GOVERN -> Pen.dashed(colour, width, 3, 2);
    };
  }

  private static Polygon arrow(List<Point> route, Rgb colour, double grown) {
    var tip = route.getLast();
    var before = route.get(route.size() - 2);
    var length = Math.max(before.distance(tip), 1);
    var x = (tip.x() - before.x()) / length * grown;
    var y = (tip.y() - before.y()) / length * grown;
    var back = tip.plus(-x * ARROW_LENGTH, -y * ARROW_LENGTH);
    var side = ARROW_WIDTH / 2;
    return new Polygon(
        List.of(tip, back.plus(-y * side, x * side), back.plus(y * side, -x * side)), colour);
  }
}
