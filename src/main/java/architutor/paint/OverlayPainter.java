package architutor.paint;

import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Node;
import architutor.model.Point;
import architutor.paint.Stroke.Dot;
import architutor.paint.Stroke.Line;
import architutor.paint.Stroke.Panel;
import architutor.paint.Stroke.Words.Anchor;
import java.util.List;
import java.util.stream.Stream;

/// Draws what an overlay puts around and over the elements.
record OverlayPainter(Lettering lettering, Theme theme) {
  /// From the thing to the middle of the ring, which leaves 4 between them.
  private static final double RING_GAP = 5;

  private static final double RING_RADIUS = 10;
  private static final double BADGE = 19;
  private static final double SPOT = 14;
  private static final double FIGURE = 17;
  private static final double HANDLE = 5;

  Stroke ring(Box around) {
    return ring(around, Pen.solid(theme.of(Token.ACCENT), 2));
  }

  /// Around something that a waiting change adds or alters.
  Stroke outline(Box around) {
    return ring(around, Pen.dashed(theme.of(Token.ACCENT), 1.6, 4, 3));
  }

  private static Stroke ring(Box around, Pen pen) {
    return new Panel(around.grown(RING_GAP), RING_RADIUS, Rgb.NONE, pen);
  }

  /// Over something that a waiting change removes.
  List<Stroke> cross(Box over) {
    var pen = Pen.solid(theme.of(Token.ERROR), 2);
    return List.of(
        new Line(
            List.of(new Point(over.x(), over.y()), new Point(over.right(), over.bottom())), 0, pen),
        new Line(
            List.of(new Point(over.right(), over.y()), new Point(over.x(), over.bottom())),
            0,
            pen));
  }

  /// Round while its number has one digit, then as wide as it must be.
  List<Stroke> badge(Mark mark, Point centre) {
    var number =
        lettering.set(
            String.valueOf(mark.count()),
            centre.plus(0, Type.BADGE.drop()),
            Anchor.MIDDLE,
            Type.BADGE,
            theme.of(Token.ON_ACCENT),
            Double.MAX_VALUE);
    var box = Box.around(centre, Math.max(BADGE, number.width() + 11), BADGE);
    var rim = Pen.solid(theme.of(Token.CANVAS), 2);
    return List.of(new Panel(box, BADGE / 2, theme.of(mark.worst()), rim), number);
  }

  /// A few words on a card above the icon.
  List<Stroke> figure(Tint tint, Node node) {
    if (tint.figure().isEmpty() || node.at().isEmpty()) return List.of();
    var colour = theme.of(tint.colour());
    var middle = node.at().get().plus(0, -Node.ICON / 2 - FIGURE / 2 - 5);
    var words =
        lettering.set(
            tint.figure(),
            middle.plus(0, Type.BADGE.drop()),
            Anchor.MIDDLE,
            Type.BADGE,
            colour,
            Footprint.WIDTH - 12);
    var box = Box.around(middle, words.width() + 12, FIGURE);
    return List.of(new Panel(box, 4, theme.of(Token.PANEL), Pen.solid(colour, 1)), words);
  }

  /// The badge without its number, big enough to see from afar.
  Stroke spot(Mark mark, Point centre) {
    return new Dot(centre, SPOT, theme.of(mark.worst()), Pen.NONE);
  }

  /// Where a connection may start: the middles of the four sides.
  List<Stroke> handles(Box icon) {
    var middle = icon.centre();
    return Stream.of(
            new Point(icon.x(), middle.y()),
            new Point(icon.right(), middle.y()),
            new Point(middle.x(), icon.y()),
            new Point(middle.x(), icon.bottom()))
        .<Stroke>map(at ->
            new Dot(at, HANDLE, theme.of(Token.ACCENT), Pen.solid(theme.of(Token.CANVAS), 1.5)))
        .toList();
  }
}
