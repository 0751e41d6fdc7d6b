package architutor.ui;

import architutor.app.Session;
import architutor.edit.Edit;
import architutor.edit.Reframe;
import architutor.edit.Rekind;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.controlsfx.control.PopOver;

/// A small card to say what flows along an edge, or what kind of frame a group is.
final class KindPopOver {
  private static final int COLUMNS = 2;
  private static final double WIDTH = 126;

  /// The kinds of frames have longer names.
  private static final double WIDER = 168;

  /// Below the upper line of a frame.
  private static final double HEAD = 16;

  private final CanvasView canvas;
  private final Session session;

  KindPopOver(CanvasView canvas, Session session) {
    this.canvas = canvas;
    this.session = session;
  }

  void open(Id id) {
    var diagram = session.diagram();
    diagram.edge(id).ifPresent(this::open);
    diagram.group(id).ifPresent(this::open);
  }

  private void open(Edge edge) {
    var choices = new LinkedHashMap<ToggleButton, Edit>();
    for (var kind : EdgeKind.values()) {
      var button = button(Words.title(kind.word()), sample(kind), kind == edge.kind());
      button.setAccessibleText(Words.of("kind.accessible", kind.word()));
      choices.put(button, new Rekind(edge.id(), kind));
    }
    Extent.onLine(edge, session.diagram(), session.routes())
        .ifPresent(at -> open("kind.title", choices, at));
  }

  private void open(Group group) {
    var choices = new LinkedHashMap<ToggleButton, Edit>();
    for (var kind : GroupKind.values()) {
      var glyph = Glyphs.of(ElementIcon.glyph(kind));
      var button = button(Words.of("group." + kind.word()), glyph, kind == group.kind());
      button.setPrefWidth(WIDER);
      choices.put(button, new Reframe(group.id(), kind));
    }
    group
        .box()
        .map(box -> new Point(box.centre().x(), box.y() + HEAD))
        .ifPresent(at -> open("kind.frame.title", choices, at));
  }

  /// The chosen one has the keys first; arrows lead to the others.
  private void open(String words, Map<ToggleButton, Edit> choices, Point at) {
    var title = new Label(Words.of(words));
    title.getStyleClass().add("heading");
    var grid = new TilePane(4, 4);
    grid.setPrefColumns(COLUMNS);
    var card = PopCard.of(new VBox(8, title, grid), PopOver.ArrowLocation.TOP_CENTER);
    choices.forEach((button, edit) -> {
      button.setOnAction(_ -> {
        card.hide();
        session.apply(edit);
        canvas.requestFocus();
      });
      grid.getChildren().add(button);
    });
    var spot = canvas.viewport().toScreen(at);
    var screen = canvas.localToScreen(spot.x(), spot.y() + 6);
    if (screen == null) return;
    card.show(canvas, screen.getX(), screen.getY());
    choices.keySet().stream().filter(ToggleButton::isSelected).forEach(Node::requestFocus);
  }

  private static ToggleButton button(String words, Node sample, boolean chosen) {
    var button = new ToggleButton(words, sample);
    button.setSelected(chosen);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setPrefWidth(WIDTH);
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
