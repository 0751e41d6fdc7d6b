package architutor.paint;

import architutor.model.Box;
import architutor.model.Group;
import architutor.model.Point;
import architutor.paint.Stroke.Panel;
import architutor.paint.Stroke.Picture;
import architutor.paint.Stroke.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/// Draws a group: its border, the icon in its corner and the label beside that.
record FramePainter(Lettering lettering, Theme theme) {
  private static final double WIDTH = 1.5;
  private static final double RADIUS = 4;
  private static final double ICON = 28;
  private static final double GAP = 8;
  private static final double INDENT = 12;

  List<Stroke> draw(Group group) {
    return group.box().map(box -> draw(group, box, Frame.of(group))).orElse(List.of());
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

  /// Only the border, at least `width` wide.
  List<Stroke> flat(Group group, double width) {
    var border = border(Frame.of(group), Math.max(WIDTH, width));
    return group.box().stream()
        .<Stroke>map(box -> new Panel(box, RADIUS, Rgb.NONE, border))
        .toList();
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
