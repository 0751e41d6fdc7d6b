package architutor.paint;

import architutor.model.Box;
import architutor.model.Point;
import architutor.paint.Stroke.Words;
import architutor.paint.Stroke.Words.Anchor;
import java.util.List;

/// Finds the place of a label at a flow: on the line where enough of the line stays to be seen,
/// otherwise beside it.
///
/// @param borders frames whose sides a label should not lie on
record LabelPlace(Lettering lettering, Rgb colour, List<Box> borders) {
  /// The widest that a label may be, in drawing units.
  static final double MOST = 144;

  private static final double LEAST = 40;
  private static final double HEIGHT = 15;
  private static final double PADDING = 4;
  private static final double SHOULDER = 10;
  private static final double STEP = 6;

  /// The words in their place near a point of the route.
  Words of(String text, List<Point> route, Point near) {
    var i = nearest(route, near);
    var a = route.get(i);
    var b = route.get(i + 1);
    var level = Math.abs(b.x() - a.x()) >= Math.abs(b.y() - a.y());
    var length = a.distance(b);
    var tail = i == route.size() - 2 ? SHOULDER + EdgePainter.ARROW_LENGTH : SHOULDER;

    var words = set(text, near, Anchor.MIDDLE, MOST);
    var half = (level ? words.width() + 2 * PADDING : HEIGHT) / 2;
    if (SHOULDER + half <= length - tail - half)
      return free(text, a, b, a.distance(near), SHOULDER + half, length - tail - half);
    return level
        ? set(text, near.plus(0, -HEIGHT / 2 - 2), Anchor.MIDDLE, Math.clamp(length, LEAST, MOST))
        : set(text, near.plus(SHOULDER, 0), Anchor.START, MOST);
  }

  /// The space around words that the line leaves free.
  static Box around(Words words) {
    return Box.around(
        new Point(words.left() + words.width() / 2, words.at().y() - Type.FLOW.drop()),
        words.width() + 2 * PADDING,
        HEIGHT);
  }

  /// On the stretch from `a` to `b`, as near to `wanted` from `a` as the borders let it.
  private Words free(String text, Point a, Point b, double wanted, double least, double most) {
    var start = Math.clamp(wanted, least, most);
    for (var off = 0.0; start - off >= least || start + off <= most; off += STEP)
      for (var distance : List.of(start - off, start + off)) {
        if (distance < least || distance > most) continue;
        var at = Lines.between(a, b, distance / a.distance(b));
        var words = set(text, at, Anchor.MIDDLE, MOST);
        if (borders.stream().noneMatch(border -> cuts(border, around(words).grown(PADDING))))
          return words;
      }
    return set(text, Lines.between(a, b, start / a.distance(b)), Anchor.MIDDLE, MOST);
  }

  private static boolean cuts(Box border, Box label) {
    return border.intersects(label) && !border.contains(label);
  }

  private Words set(String text, Point middle, Anchor anchor, double most) {
    return lettering.set(text, middle.plus(0, Type.FLOW.drop()), anchor, Type.FLOW, colour, most);
  }

  /// The index at which the stretch of a route starts that a point lies on, or nearly.
  private static int nearest(List<Point> route, Point point) {
    var best = 0;
    var least = Double.MAX_VALUE;
    for (var i = 0; i < route.size() - 1; i++) {
      var a = route.get(i);
      var b = route.get(i + 1);
      var detour = a.distance(point) + point.distance(b) - a.distance(b);
      if (detour < least) {
        least = detour;
        best = i;
      }
    }
    return best;
  }
}
