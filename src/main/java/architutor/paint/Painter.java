package architutor.paint;

import architutor.layout.Routes;
import architutor.model.Box;
import architutor.model.Diagram;
import java.util.Optional;

/// Turns a diagram into strokes. What has no place yet is left out. Belongs to one thread: it
/// remembers what it painted, so that the next frame of the same drawing costs little.
///
/// The order is: groups from the outermost to the innermost, flows, their labels, nodes, notes,
/// what the overlay adds.
public final class Painter {
  private static final Box EVERYWHERE = new Box(-1e9, -1e9, 2e9, 2e9);

  private final Captions captions;
  private final Icons icons;
  private final Lettering lettering;
  private Optional<Stage> stage = Optional.empty();
  private Stock stock = Stock.of(Theme.LIGHT);

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
    if (stock.theme() != theme) stock = Stock.of(theme);
    var nodes = new NodePainter(captions, icons, lettering, theme);
    return new Sheet(stage(diagram, overlay.ghost(), routes), stock, overlay, zoom, visible, nodes)
        .drawing();
  }

  private Stage stage(Diagram diagram, Optional<Diagram> ghost, Routes routes) {
    var next =
        stage
            .filter(s -> s.shows(diagram, ghost, routes))
            .orElseGet(() -> new Stage(new Scene(diagram, ghost), routes));
    stage = Optional.of(next);
    return next;
  }
}
