package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The few candidates to which a question is confined, and a search that adds one.
final class AmongField extends VBox {
  private static final int OFFERED = 6;

  private final Catalog catalog;
  private final Consumer<String> add;
  private final Consumer<String> remove;
  private final FlowPane chosen = new FlowPane();
  private final TextField search = new TextField();
  private final FlowPane hits = new FlowPane();
  private List<String> candidates = List.of();

  AmongField(Catalog catalog, Consumer<String> add, Consumer<String> remove) {
    this.catalog = catalog;
    this.add = add;
    this.remove = remove;
    var title = new Label(Words.of("among.title"));
    title.getStyleClass().add("field-title");
    title.setLabelFor(search);
    title.setMinWidth(USE_PREF_SIZE);
    search.setId("among-search");
    search.setAccessibleText(Words.of("among.accessible"));
    HBox.setHgrow(search, Priority.ALWAYS);
    search.textProperty().subscribe(this::find);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    var line = new HBox(8, title, search);
    line.setAlignment(Pos.CENTER_LEFT);
    for (var pane : List.of(chosen, hits)) {
      pane.getStyleClass().add("need-values");
      pane.managedProperty().bind(pane.visibleProperty());
    }
    getStyleClass().add("among");
    getChildren().setAll(line, hits, chosen);
    show(List.of());
  }

  void show(List<String> ids) {
    candidates = ids;
    search.setPromptText(Words.of(ids.isEmpty() ? "among.all" : "among.more"));
    chosen
        .getChildren()
        .setAll(ids.stream().flatMap(id -> catalog.entry(id).stream()).map(this::chip).toList());
    chosen.setVisible(!ids.isEmpty());
    find(search.getText());
  }

  private Node chip(Service service) {
    return Removable.chip(
        service.brief(),
        Words.of("among.remove", service.name()),
        () -> remove.accept(service.id()));
  }

  private void find(String text) {
    var found = found(text);
    hits.getChildren().setAll(found.stream().map(this::offer).toList());
    hits.setVisible(!found.isEmpty());
  }

  private List<Service> found(String text) {
    return catalog.named(text).stream()
        .filter(s -> !candidates.contains(s.id()))
        .limit(OFFERED)
        .toList();
  }

  private Button offer(Service service) {
    var button = new Button(service.brief(), Glyphs.of(Feather.PLUS, 12));
    button.getStyleClass().add("chip");
    button.setAccessibleText(Words.of("among.add", service.name()));
    button.setOnAction(_ -> take(service));
    return button;
  }

  private void take(Service service) {
    search.clear();
    search.requestFocus();
    add.accept(service.id());
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER)
      found(search.getText()).stream().findFirst().ifPresent(this::take);
    else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
    else return;
    e.consume();
  }
}
