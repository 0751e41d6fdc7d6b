package architutor.ui;

import architutor.app.Session;
import architutor.catalog.Catalog;
import java.util.Map;

/// Lets the canvas say what is selected, for those who hear the drawing instead of seeing it.
final class Spoken {
  private final Session session;
  private final Catalog catalog;
  private final CanvasView canvas;

  private Spoken(Session session, Catalog catalog, CanvasView canvas) {
    this.session = session;
    this.catalog = catalog;
    this.canvas = canvas;
  }

  static void follow(Session session, Catalog catalog, CanvasView canvas) {
    var spoken = new Spoken(session, catalog, canvas);
    session.listen(change -> {
      switch (change) {
        case DIAGRAM, SELECTION -> spoken.say();
        // What the review says is told of one thing only.
        case CRITIQUE -> {
          if (session.selection().size() == 1) spoken.say();
        }
        case FILE, PREVIEW, LINES -> {}
      }
    });
    spoken.say();
  }

  private void say() {
    canvas.setAccessibleText(sentence());
  }

  /// Of one thing a person hears all; of nothing or of many, too little to look through the
  /// drawing.
  private String sentence() {
    var diagram = session.diagram();
    var naming = new Naming(diagram, catalog);
    var selection = session.selection();
    if (selection.size() != 1)
      return new Sentences(naming, Contents.NONE, Flows.NONE, Map.of()).of(selection);
    var id = selection.iterator().next();
    var about = session.critique().roots().filter(f -> f.about().contains(id)).toList();
    return new Sentences(naming, Contents.of(diagram), Flows.of(diagram), Map.of(id, about)).of(id);
  }
}
