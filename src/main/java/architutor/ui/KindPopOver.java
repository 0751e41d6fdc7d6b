package architutor.ui;

import architutor.app.Session;
import architutor.edit.Rekind;
import architutor.model.EdgeKind;
import architutor.model.Id;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.controlsfx.control.PopOver;

/// A small card at an edge to say what flows along it.
final class KindPopOver {
  private static final int COLUMNS = 2;

  private final CanvasView canvas;
  private final Session session;

  KindPopOver(CanvasView canvas, Session session) {
    this.canvas = canvas;
    this.session = session;
  }

  void open(Id id) {
    var at = session.routes().labelAt(id);
    var edge = session.diagram().edge(id);
    if (at.isEmpty() || edge.isEmpty() || canvas.getScene() == null) return;
    var title = new Label(Words.of("kind.title"));
    title.getStyleClass().add("heading");
    var grid = new TilePane(4, 4);
    grid.setPrefColumns(COLUMNS);
    var card = PopCard.of(new VBox(8, title, grid), PopOver.ArrowLocation.TOP_CENTER);
    for (var kind : EdgeKind.values()) {
      var button = button(kind, kind == edge.get().kind());
      button.setOnAction(_ -> {
        card.hide();
        session.apply(new Rekind(id, kind));
        canvas.requestFocus();
      });
      grid.getChildren().add(button);
    }
    var spot = canvas.viewport().toScreen(at.get());
    var screen = canvas.localToScreen(spot.x(), spot.y() + 6);
    if (screen != null) card.show(canvas, screen.getX(), screen.getY());
  }

  private static ToggleButton button(EdgeKind kind, boolean chosen) {
    var button = new ToggleButton(Words.title(kind.word()), sample(kind));
    button.setSelected(chosen);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setPrefWidth(126);
    button.setAccessibleText(Words.of("kind.accessible", kind.word()));
    button.getStyleClass().add("kind-button");
    return button;
  }

  /// A stretch of the line as the canvas draws it.
  static Line sample(EdgeKind kind) {
    var line = new Line(0, 0, 22, 0);
    line.getStyleClass().add("kind-line");
    switch (kind) {
      case DATA, QUERY, EVENT, REPLICATION -> {}
      case CONTROL, CATALOG -> line.getStrokeDashArray().setAll(6.0, 4.0);
      case NOTIFY, MONITOR -> line.getStrokeDashArray().setAll(2.0, 4.0);
      case GOVERN, ENCRYPT -> line.getStrokeDashArray().setAll(3.0, 2.0);
    }
    return line;
  }
}
