package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Two to four entries side by side.
final class ComparisonSheet {
  static final int MOST = 4;
  private static final int HITS = 6;

  private final Catalog catalog;
  private final IconImages images;
  private final ServiceCard.Listener listener;
  private final Runnable close;
  private final ComparisonTable table;
  private final Parent view;
  private List<Service> entries = List.of();

  @FXML private TextField search;
  @FXML private ToggleButton differences;
  @FXML private Button closing;
  @FXML private FlowPane found;
  @FXML private ScrollPane scroll;
  @FXML private VBox few;
  @FXML private Label fewTitle;

  ComparisonSheet(
      Catalog catalog, IconImages images, ServiceCard.Listener listener, Runnable close) {
    this.catalog = catalog;
    this.images = images;
    this.listener = listener;
    this.close = close;
    this.view = Fxml.load("comparison", this);
    this.table = new ComparisonTable(scroll, new ColumnHead(images, listener, this::remove));
  }

  Parent view() {
    return view;
  }

  void focus() {
    if (entries.size() > 1) scroll.requestFocus();
    else search.requestFocus();
  }

  @FXML
  void initialize() {
    closing.setOnAction(_ -> close.run());
    differences.setOnAction(_ -> refresh());
    search.textProperty().subscribe(_ -> look());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
  }

  /// An entry and the likeliest of what could stand in its place.
  List<Service> withAlternatives(Service service) {
    return Stream.concat(Stream.of(service), catalog.alternatives(service).stream()).toList();
  }

  /// Shows these, at most as many as there is room for.
  void show(List<Service> services) {
    entries = services.stream().distinct().limit(MOST).toList();
    search.clear();
    refresh();
  }

  private void add(Service service) {
    show(Stream.concat(entries.stream(), Stream.of(service)).toList());
    focus();
  }

  private void remove(Service service) {
    var left = new ArrayList<>(entries);
    left.remove(service);
    show(left);
    focus();
  }

  private void refresh() {
    var isEnough = entries.size() > 1;
    scroll.setVisible(isEnough);
    few.setVisible(!isEnough);
    fewTitle.setText(
        entries.isEmpty()
            ? Words.of("compare.none")
            : Words.of("compare.one", entries.getFirst().name()));
    differences.setDisable(!isEnough);
    search.setDisable(entries.size() == MOST);
    search.setPromptText(Words.of(entries.size() == MOST ? "compare.full" : "compare.add"));
    if (isEnough) table.show(catalog.compare(entries), differences.isSelected());
  }

  private List<Service> hits() {
    return catalog.named(search.getText()).stream()
        .filter(s -> !entries.contains(s))
        .limit(HITS)
        .toList();
  }

  private void look() {
    var text = search.getText().strip();
    var hits = hits();
    found
        .getChildren()
        .setAll(hits.stream().map(s -> new Chip(s, images, this::add, listener::explain)).toList());
    if (!text.isEmpty() && hits.isEmpty())
      found.getChildren().add(CardHead.text(Words.of("palette.nothing", text), "second"));
    var shows = !text.isEmpty();
    found.setVisible(shows);
    found.setManaged(shows);
  }

  private void searchKey(KeyEvent e) {
    var hits = hits();
    if (e.getCode() == KeyCode.ENTER && !hits.isEmpty()) add(hits.getFirst());
    else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
    else if (e.getCode() == KeyCode.DOWN && !hits.isEmpty())
      found.getChildren().getFirst().requestFocus();
    else return;
    e.consume();
  }
}
