package architutor.ui;

import architutor.gesture.Compass;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Note;
import architutor.paint.Theme;
import architutor.paint.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;

/// What a gesture shows over the drawing, in drawing units.
///
/// @param lasso the rectangle that is about to select
/// @param wire the connection that is being drawn
/// @param grips boxes whose size can be changed
record GlassPicture(Optional<Box> lasso, Optional<Wire> wire, List<Box> grips) {
  static final GlassPicture NONE = new GlassPicture(Optional.empty(), Optional.empty(), List.of());
  private static final double GRIP = 7;

  static GlassPicture lasso(Box box) {
    return new GlassPicture(Optional.of(box), Optional.empty(), List.of());
  }

  static GlassPicture wire(Wire wire) {
    return new GlassPicture(Optional.empty(), Optional.of(wire), List.of());
  }

  /// The same with grips on the selected things that have a size.
  GlassPicture with(Diagram diagram, Set<Id> selection) {
    var boxes =
        diagram
            .elements()
            .filter(e -> selection.contains(e.id()))
            .flatMap(e ->
                switch (e) {
                  case Group group -> group.box().stream();
                  case Note note -> Optional.of(note.box()).stream();
                  case architutor.model.Node _, architutor.model.Edge _ ->
                      Optional.<Box>empty().stream();
                })
            .toList();
    return new GlassPicture(lasso, wire, boxes);
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
    pen.setLineWidth(1.5);
    pen.setFill(FxBrush.color(theme.of(Token.CANVAS)));
    for (var box : grips)
      for (var place : Compass.values()) {
        var at = view.toScreen(place.on(box));
        pen.fillRect(at.x() - GRIP / 2, at.y() - GRIP / 2, GRIP, GRIP);
        pen.strokeRect(at.x() - GRIP / 2, at.y() - GRIP / 2, GRIP, GRIP);
      }
  }
}
