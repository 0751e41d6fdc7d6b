package architutor.ui;

import architutor.gesture.Act;
import architutor.gesture.Compass;
import architutor.gesture.Guides;
import architutor.gesture.Handle;
import architutor.layout.Routes;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Id;
import architutor.model.Point;
import architutor.paint.Theme;
import architutor.paint.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;

/// What a gesture shows over the drawing, in drawing units.
///
/// @param lasso the rectangle that is about to select
/// @param wire the connection that is being drawn
/// @param guides what is lined up with what
/// @param refusal why the gesture would come to nothing, and where that is said
/// @param handles where what is selected can be taken hold of
record GlassPicture(
    Optional<Box> lasso,
    Optional<Wire> wire,
    Guides guides,
    Optional<Act.Refuse> refusal,
    List<Point> handles) {
  static final GlassPicture NONE =
      new GlassPicture(
          Optional.empty(), Optional.empty(), Guides.NONE, Optional.empty(), List.of());
  private static final double HANDLE = 7;

  static GlassPicture lasso(Box box) {
    return new GlassPicture(
        Optional.of(box), Optional.empty(), Guides.NONE, Optional.empty(), List.of());
  }

  static GlassPicture wire(Wire wire) {
    return new GlassPicture(
        Optional.empty(), Optional.of(wire), Guides.NONE, Optional.empty(), List.of());
  }

  static GlassPicture guides(Guides guides) {
    return new GlassPicture(
        Optional.empty(), Optional.empty(), guides, Optional.empty(), List.of());
  }

  static GlassPicture refusal(Act.Refuse refusal) {
    return new GlassPicture(
        Optional.empty(), Optional.empty(), Guides.NONE, Optional.of(refusal), List.of());
  }

  /// The same with handles on the selected things that have a size, and on the one edge that is
  /// selected. What is locked or folded has none.
  GlassPicture with(Diagram diagram, Set<Id> selection, Routes routes, double zoom) {
    var all = new ArrayList<Point>();
    for (var group : diagram.groups())
      if (isHeld(group, diagram, selection) && !diagram.isFolded(group.id()))
        group.box().ifPresent(box -> grips(box, all));
    for (var note : diagram.notes()) if (isHeld(note, diagram, selection)) grips(note.box(), all);
    if (selection.size() == 1)
      for (var id : selection)
        diagram
            .edge(id)
            .filter(edge -> isHeld(edge, diagram, selection))
            .ifPresent(_ -> Handle.of(routes.of(id), zoom).forEach(handle -> all.add(handle.at())));
    return new GlassPicture(lasso, wire, guides, refusal, all);
  }

  private static boolean isHeld(Element element, Diagram diagram, Set<Id> selection) {
    return selection.contains(element.id()) && !diagram.isLocked(element.id());
  }

  private static void grips(Box box, List<Point> all) {
    for (var place : Compass.values()) all.add(place.on(box));
  }

  /// What there is to say beside the pointer, and where that is.
  Optional<Act.Refuse> remark() {
    return refusal.or(
        () -> wire.filter(w -> !w.remark().isEmpty()).map(w -> new Act.Refuse(w.remark(), w.to())));
  }

  void paint(GraphicsContext pen, Viewport view, Theme theme) {
    var accent = FxBrush.color(theme.of(Token.ACCENT));
    pen.setStroke(accent);
    lasso
        .map(view::toScreen)
        .ifPresent(b -> {
          pen.setLineWidth(1);
          pen.setFill(FxBrush.color(theme.of(Token.ACCENT).faded(0.08)));
          pen.fillRect(b.x(), b.y(), b.width(), b.height());
          pen.strokeRect(b.x(), b.y(), b.width(), b.height());
        });
    wire.ifPresent(w -> w.paint(pen, view, theme));
    pen.setStroke(accent);
    new GuideLines(guides).paint(pen, view);
    pen.setLineWidth(1.5);
    pen.setFill(FxBrush.color(theme.of(Token.CANVAS)));
    for (var handle : handles) {
      var at = view.toScreen(handle);
      pen.fillRect(at.x() - HANDLE / 2, at.y() - HANDLE / 2, HANDLE, HANDLE);
      pen.strokeRect(at.x() - HANDLE / 2, at.y() - HANDLE / 2, HANDLE, HANDLE);
    }
  }
}
