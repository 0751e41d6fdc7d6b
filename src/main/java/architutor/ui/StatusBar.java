package architutor.ui;

import architutor.app.Session;
import architutor.critique.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line at the bottom: how much there is, how good it is, and whether it is saved.
final class StatusBar {
  private final Session session;
  private final CanvasView canvas;
  private final Work work;
  private final Parent view;
  private final Map<Severity, Label> counts = new EnumMap<>(Severity.class);

  @FXML private Label services;
  @FXML private Label flows;
  @FXML private HBox severities;
  @FXML private HBox busy;
  @FXML private Label doing;
  @FXML private Button cancel;
  @FXML private Label said;
  @FXML private Label zoom;
  @FXML private Label saved;

  StatusBar(Session session, CanvasView canvas, Work work) {
    this.session = session;
    this.canvas = canvas;
    this.work = work;
    this.view = Fxml.load("status", this);
    session.listen(change -> {
      switch (change) {
        case DIAGRAM -> {
          say("");
          show();
        }
        case FILE, CRITIQUE -> show();
        case SELECTION, PREVIEW, LINES -> {}
      }
    });
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
    for (var severity : Severity.values()) {
      var label = new Label();
      label.getStyleClass().addAll("count", severity.word());
      counts.put(severity, label);
    }
    severities.getChildren().setAll(counts.values());
    Stream.concat(Stream.of(busy, said), counts.values().stream())
        .forEach(part -> part.managedProperty().bind(part.visibleProperty()));
    work.slow().subscribe(job -> await(job));
  }

  /// Shows what takes long, in the place of what was said last.
  private void await(Optional<Job> job) {
    busy.setVisible(job.isPresent());
    said.setVisible(job.isEmpty());
    job.ifPresent(j -> {
      doing.setText(j.name());
      cancel.setOnAction(_ -> j.cancel());
    });
  }

  private void show() {
    var diagram = session.diagram();
    services.setText(Words.counted("services", diagram.nodes().size()));
    flows.setText(Words.counted("flows", diagram.edges().size()));
    counts.forEach(this::count);
    saved.setText(state());
  }

  private void count(Severity severity, Label label) {
    var count = session.critique().count(severity);
    label.setText(Severities.counted(severity, count));
    label.setVisible(count > 0);
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
