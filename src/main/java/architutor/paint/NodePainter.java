package architutor.paint;

import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Node;
import architutor.model.Point;
import architutor.paint.Stroke.Panel;
import architutor.paint.Stroke.Picture;
import architutor.paint.Stroke.Words;
import architutor.paint.Stroke.Words.Anchor;
import java.util.ArrayList;
import java.util.List;

/// Draws a node: its icon, or a tile with letters, and two lines below.
record NodePainter(Captions captions, Icons icons, Lettering lettering, Theme theme) {
  private static final double RADIUS = 8;

  /// AWS draws a resource at 48 where it draws a service at 64.
  private static final double BARE = Footprint.ICON * 48 / 64;

  private static final double NAME_BASELINE = Footprint.ICON / 2 + 18;
  private static final double SECOND_BASELINE = NAME_BASELINE + 15.5;

  List<Stroke> draw(Node node) {
    return node.at().map(at -> draw(node, at)).orElse(List.of());
  }

  private List<Stroke> draw(Node node, Point at) {
    var strokes = new ArrayList<>(picture(node, at));
    strokes.add(line(captions.name(node), at, NAME_BASELINE, Type.NAME, Token.TEXT));
    var second = captions.second(node);
    if (!second.isEmpty())
      strokes.add(line(second, at, SECOND_BASELINE, Type.SECOND, Token.SECOND_TEXT));
    return strokes;
  }

  private Words line(String text, Point at, double below, Type type, Token token) {
    return lettering.set(
        text, at.plus(0, below), Anchor.MIDDLE, type, theme.of(token), Footprint.WIDTH);
  }

  private List<Stroke> picture(Node node, Point at) {
    var box = Box.around(at, Footprint.ICON, Footprint.ICON);
    var icon = captions.icon(node);
    var look = icon.flatMap(icons::look);
    if (look.isEmpty()) {
      var letters =
          lettering.set(
              captions.initials(node),
              at.plus(0, Type.INITIALS.drop()),
              Anchor.MIDDLE,
              Type.INITIALS,
              theme.of(Token.SECOND_TEXT),
              Footprint.ICON - 8);
      return List.of(tile(box, Token.PANEL, Token.FRAME), letters);
    }
    if (!look.get().bare()) return List.of(new Picture(icon.orElseThrow(), box, 1));
    return List.of(
        tile(box, Token.CARD, Token.FRAME),
        new Picture(icon.orElseThrow(), Box.around(at, BARE, BARE), 1));
  }

  private Panel tile(Box box, Token fill, Token border) {
    return new Panel(box.grown(-0.5), RADIUS, theme.of(fill), Pen.solid(theme.of(border), 1));
  }

  /// Only a box in the colour of the icon.
  List<Stroke> flat(Node node) {
    var colour = captions.icon(node).flatMap(icons::look).map(Icons.Look::colour);
    return node.icon().stream()
        .<Stroke>map(box -> new Panel(box, RADIUS, colour.orElse(theme.of(Token.EDGE)), Pen.NONE))
        .toList();
  }
}
