package architutor.paint;

import architutor.model.Note;
import architutor.model.Point;
import architutor.paint.Stroke.Panel;
import architutor.paint.Stroke.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/// Draws a note: a soft card with as many lines as it holds.
record NotePainter(Lettering lettering, Theme theme) {
  private static final double RADIUS = 8;
  private static final double MARGIN = 12;
  private static final double LEADING = 16;

  List<Stroke> draw(Note note) {
    var strokes = new ArrayList<>(flat(note));
    var room = note.box().grown(-MARGIN);
    var most = Math.max(1, (int) (room.height() / LEADING));
    var baseline = room.y() + LEADING / 2 + Type.NOTE.drop();
    for (var line : lettering.wrapped(note.text(), Type.NOTE, room.width(), most)) {
      strokes.add(
          lettering.set(
              line,
              new Point(room.x(), baseline),
              Anchor.START,
              Type.NOTE,
              theme.of(Token.TEXT),
              room.width()));
      baseline += LEADING;
    }
    return strokes;
  }

  /// Only the card.
  List<Stroke> flat(Note note) {
    return List.of(
        new Panel(note.box(), RADIUS, theme.of(Token.PANEL), Pen.solid(theme.of(Token.LINE), 1)));
  }
}
