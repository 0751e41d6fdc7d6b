package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import architutor.catalog.Catalog;
import architutor.model.Id;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Finds words on the drawing: what has them stays lit, and one after the other is selected.
final class FindBar {
  private final Session session;
  private final Catalog catalog;
  private final CanvasView canvas;
  private final Attention attention;
  private final Region view;

  /// Made when it is first asked, and again after the drawing has changed.
  private Optional<Haystack> haystack = Optional.empty();

  private List<Id> hits = List.of();
  private int at;

  @FXML private TextField field;
  @FXML private Label count;
  @FXML private Button previous;
  @FXML private Button next;
  @FXML private Button closing;

  FindBar(Session session, Catalog catalog, CanvasView canvas, Attention attention) {
    this.session = session;
    this.catalog = catalog;
    this.canvas = canvas;
    this.attention = attention;
    this.view = (Region) Fxml.load("find", this);
    view.setVisible(false);
    session.listen(this::changed);
  }

  Region view() {
    return view;
  }

  @FXML
  void initialize() {
    previous.setGraphic(Glyphs.of(Feather.CHEVRON_UP));
    next.setGraphic(Glyphs.of(Feather.CHEVRON_DOWN));
    closing.setGraphic(Glyphs.of(Feather.X));
    previous.setOnAction(_ -> step(-1));
    next.setOnAction(_ -> step(1));
    closing.setOnAction(_ -> close());
    field.textProperty().subscribe((_, _) -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// With what was searched last.
  void open() {
    view.setVisible(true);
    typed();
    field.requestFocus();
    field.selectAll();
  }

  /// The next hit or the one before, round and round.
  void step(int step) {
    if (!view.isVisible()) {
      open();
      return;
    }
    if (hits.isEmpty()) return;
    at = Math.floorMod(at + step, hits.size());
    show();
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) close();
    else if (e.getCode() == KeyCode.ENTER) step(e.isShiftDown() ? -1 : 1);
    else if (e.getCode() == KeyCode.DOWN) step(1);
    else if (e.getCode() == KeyCode.UP) step(-1);
    else return;
    e.consume();
  }

  private void close() {
    view.setVisible(false);
    hits = List.of();
    attention.found().set(Set.of());
    canvas.requestFocus();
  }

  private void changed(Change change) {
    switch (change) {
      case FILE, DIAGRAM -> {
        haystack = Optional.empty();
        if (view.isVisible()) follow();
      }
      case PREVIEW, LINES, SELECTION, CRITIQUE -> {}
    }
  }

  /// What was typed is another text: the first hit is the one to look at.
  private void typed() {
    if (!view.isVisible()) return;
    hits = search();
    at = 0;
    show();
  }

  /// The drawing is another: who looks at a hit goes on looking at it.
  private void follow() {
    var now = hits.isEmpty() ? Optional.<Id>empty() : Optional.of(hits.get(at));
    hits = search();
    at = Math.max(0, now.map(hits::indexOf).orElse(0));
    say();
  }

  private List<Id> search() {
    var words = haystack.orElseGet(() -> Haystack.of(session.diagram(), catalog, session.routes()));
    haystack = Optional.of(words);
    return words.find(field.getText());
  }

  private void show() {
    say();
    if (hits.isEmpty()) return;
    var hit = Set.of(hits.get(at));
    session.select(hit);
    canvas.reveal(hit);
  }

  private void say() {
    attention.found().set(new LinkedHashSet<>(hits));
    var isAsked = !field.getText().isBlank();
    count.setText(
        hits.isEmpty()
            ? isAsked ? Words.of("find.none") : ""
            : Words.of("find.count", at + 1, hits.size()));
    previous.setDisable(hits.size() < 2);
    next.setDisable(hits.size() < 2);
  }
}
