package architutor.paint;

import architutor.layout.Folding;
import architutor.model.Box;
import architutor.model.Group;
import architutor.model.Point;
import architutor.paint.Stroke.Panel;
import architutor.paint.Stroke.Picture;
import architutor.paint.Stroke.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/// Draws a group: its border, the icon in its corner and the label beside that. One that is folded
/// is a card.
record FramePainter(Lettering lettering, Theme theme) {
  private static final double WIDTH = 1.5;
  private static final double RADIUS = 4;
  private static final double ICON = 28;
  private static final double GAP = 8;
  private static final double INDENT = 12;
  private static final double CARD_RADIUS = 8;

  /// From the middle of a card down to the baselines of its lines.
  private static final double NAME = -2;

  private static final double SECOND = NAME + 15.5;

  List<Stroke> draw(Group group) {
    var frame = Frame.of(group);
    return group
        .box()
        .map(box -> isFolded(group) ? card(group, box, frame) : draw(group, box, frame))
        .orElse(List.of());
  }

  private static boolean isFolded(Group group) {
    return group.settings().containsKey(Folding.HIDES);
  }

  /// Icon, label and, below it, what it hides; and the sign that opens it.
  private List<Stroke> card(Group group, Box box, Frame frame) {
    var strokes = new ArrayList<Stroke>();
    strokes.add(new Panel(box, CARD_RADIUS, theme.of(Token.PANEL), border(frame, WIDTH)));
    var middle = box.centre().y();
    frame
        .icon()
        .ifPresent(icon ->
            strokes.add(
                new Picture(icon, new Box(box.x() + INDENT, middle - ICON / 2, ICON, ICON), 1)));
    var indent = INDENT + (frame.icon().isPresent() ? ICON + GAP : 0);
    var at = new Point(box.x() + indent, middle);
    var room = box.width() - indent - INDENT;
    var label = group.label().isEmpty() ? frame.title() : group.label();
    var hides = group.settings().getOrDefault(Folding.HIDES, "");
    strokes.add(line(label, at.plus(0, NAME), Type.NAME, Token.TEXT, room));
    strokes.add(line(hides, at.plus(0, SECOND), Type.SECOND, Token.SECOND_TEXT, room));
    strokes.addAll(new Signs(theme).fold(box, true));
    return strokes;
  }

  private Stroke line(String text, Point at, Type type, Token token, double room) {
    return lettering.set(text, at, Anchor.START, type, theme.of(token), room);
  }

  private List<Stroke> draw(Group group, Box box, Frame frame) {
    var colour = theme.of(frame.border());
    var strokes = new ArrayList<Stroke>();
    strokes.add(new Panel(box, RADIUS, fill(frame), border(frame, WIDTH)));
    frame
        .icon()
        .ifPresent(icon ->
            strokes.add(
                new Picture(
                    icon, new Box(box.x() - WIDTH / 2, box.y() - WIDTH / 2, ICON, ICON), 1)));
    var label = group.label().isEmpty() ? frame.title() : group.label();
    if (label.isEmpty()) return strokes;
    var indent = frame.icon().isPresent() ? ICON + GAP : INDENT;
    strokes.add(
        lettering.set(
            label,
            new Point(box.x() + indent, box.y() + ICON / 2 + Type.FRAME.drop()),
            Anchor.START,
            Type.FRAME,
            theme.legible(frame.border() == Token.FRAME ? theme.of(Token.SECOND_TEXT) : colour),
            Math.max(0, box.width() - indent - INDENT)));
    return strokes;
  }

  /// Only the border, at least `width` wide; folded, a flat box.
  List<Stroke> flat(Group group, double width) {
    var border = border(Frame.of(group), Math.max(WIDTH, width));
    var fill = isFolded(group) ? theme.of(Token.PANEL) : Rgb.NONE;
    return group.box().stream().<Stroke>map(box -> new Panel(box, RADIUS, fill, border)).toList();
  }

  private Pen border(Frame frame, double width) {
    var colour = theme.of(frame.border());
    return frame.dashed() ? Pen.dashed(colour, width, 4, 3) : Pen.solid(colour, width);
  }

  /// Our own frames carry no colour of AWS, so a breath of grey tells them apart.
  private Rgb fill(Frame frame) {
    return frame.border() == Token.FRAME ? theme.of(Token.EDGE).faded(0.05) : Rgb.NONE;
  }
}
