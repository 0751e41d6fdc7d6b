package architutor.ui;

import architutor.app.Session;
import architutor.critique.Severity;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line at the bottom: how much there is, how good it is, and whether it is saved.
final class StatusBar {
  private final Session session;
  private final CanvasView canvas;
  private final Parent view;

  @FXML private Label services;
  @FXML private Label flows;
  @FXML private HBox severities;
  @FXML private Label said;
  @FXML private Label zoom;
  @FXML private Label saved;

  StatusBar(Session session, CanvasView canvas) {
    this.session = session;
    this.canvas = canvas;
    this.view = Fxml.load("status", this);
    session.listen(_ -> show());
    show();
  }

  Parent view() {
    return view;
  }

  @FXML
  void initialize() {
    canvas
        .viewportProperty()
        .subscribe(view -> zoom.setText(Words.of("zoom", Math.round(100 * view.zoom()))));
  }

  private void show() {
    var diagram = session.diagram();
    services.setText(Words.counted("services", diagram.nodes().size()));
    flows.setText(Words.counted("flows", diagram.edges().size()));
    severities.getChildren().clear();
    for (var severity : Severity.values()) {
      var count = session.critique().count(severity);
      if (count == 0) continue;
      var label = new Label(Severities.counted(severity, count));
      label.getStyleClass().addAll("count", severity.word());
      severities.getChildren().add(label);
    }
    saved.setText(state());
  }

  private String state() {
    if (session.unsaved()) return Words.of("state.unsaved");
    return session.path().isPresent()
        ? Words.of("state.saved", session.path().get().getFileName())
        : Words.of("state.new");
  }

  /// Says what was done, until the next thing is.
  void say(String text) {
    said.setText(text);
  }
}
