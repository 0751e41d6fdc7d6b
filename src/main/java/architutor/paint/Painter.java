package architutor.paint;

import architutor.layout.Routes;
import architutor.model.Box;
import architutor.model.Diagram;

/// Turns a diagram into strokes. What has no place yet is left out.
///
/// The order is: groups from the outermost to the innermost, flows, their labels, nodes, notes,
/// what the overlay adds.
public final class Painter {
  private static final Box EVERYWHERE = new Box(-1e9, -1e9, 2e9, 2e9);

  private final Captions captions;
  private final Icons icons;
  private final Lettering lettering;

  public Painter(Captions captions, Ruler ruler, Icons icons) {
    this.captions = captions;
    this.icons = icons;
    this.lettering = new Lettering(ruler);
  }

  /// The whole picture in full detail.
  public Drawing paint(Diagram diagram, Routes routes, Theme theme, Overlay overlay) {
    return paint(diagram, routes, theme, overlay, 1, EVERYWHERE);
  }

  /// What a window shows: only what may touch `visible`, and flat boxes without words when the zoom
  /// is below 0.35.
  ///
  /// @param zoom screen pixels per drawing unit
  public Drawing paint(
      Diagram diagram, Routes routes, Theme theme, Overlay overlay, double zoom, Box visible) {
    return new Sheet(
            new Scene(diagram, overlay.ghost()),
            routes,
            overlay,
            zoom,
            visible,
            new NodePainter(captions, icons, lettering, theme))
        .drawing();
  }
}
