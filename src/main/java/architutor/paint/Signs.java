package architutor.paint;

import architutor.layout.Folding;
import architutor.model.Box;
import architutor.model.Point;
import architutor.paint.Stroke.Dot;
import architutor.paint.Stroke.Line;
import architutor.paint.Stroke.Panel;
import java.util.ArrayList;
import java.util.List;

/// Draws the small signs that say what a hand has done to an element: folded it, or locked it.
record Signs(Theme theme) {
  private static final double RADIUS = 4;
  private static final double ARM = 4;
  private static final double PEN = 1.4;
  private static final double LOCK = 9;

  /// A plus that opens a folded frame, or a minus that folds an open one.
  List<Stroke> fold(Box frame, boolean isFolded) {
    var box = Folding.sign(frame);
    var at = box.centre();
    var strokes = new ArrayList<Stroke>();
    strokes.add(
        new Panel(
            box.grown(-0.5), RADIUS, theme.of(Token.PANEL), Pen.solid(theme.of(Token.FRAME), 1)));
    strokes.add(line(at.plus(-ARM, 0), at.plus(ARM, 0)));
    if (isFolded) strokes.add(line(at.plus(0, -ARM), at.plus(0, ARM)));
    return strokes;
  }

  /// A padlock on a disc.
  List<Stroke> lock(Point centre) {
    var ink = theme.of(Token.SECOND_TEXT);
    var shackle =
        List.of(
            centre.plus(-2.5, 0),
            centre.plus(-2.5, -4.5),
            centre.plus(2.5, -4.5),
            centre.plus(2.5, 0));
    return List.of(
        new Dot(centre, LOCK, theme.of(Token.PANEL), Pen.solid(theme.of(Token.FRAME), 1)),
        new Line(shackle, 2.4, Pen.solid(ink, PEN)),
        new Panel(new Box(centre.x() - 4, centre.y() - 1, 8, 5.5), 1, ink, Pen.NONE));
  }

  private Line line(Point from, Point to) {
    return new Line(List.of(from, to), 0, Pen.solid(theme.of(Token.SECOND_TEXT), PEN));
  }
}
