package architutor.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys and gestures, by menu, searched and changed.
final class KeySheet {
  private static final double COLUMN = 300;

  /// A title is as high as so many rows.
  private static final int TITLE = 2;

  private static final String GESTURE = "gesture.";
  private static final String KEYS = ".keys";

  /// A row that can be searched.
  private record Row(String text, Node node) {}

  private final Commands commands;
  private final Supplier<List<MenuTable.Group>> groups;
  private final Runnable close;
  private final Parent view;
  private final Map<String, List<Row>> rows = new LinkedHashMap<>();

  @FXML private TextField search;
  @FXML private Button restore;
  @FXML private Button closing;
  @FXML private ScrollPane scroll;
  @FXML private HBox columns;
  @FXML private VBox nothing;

  KeySheet(Commands commands, Supplier<List<MenuTable.Group>> groups, Runnable close) {
    this.commands = commands;
    this.groups = groups;
    this.close = close;
    this.view = Fxml.load("keys", this);
  }

  Parent view() {
    return view;
  }

  @FXML
  void initialize() {
    closing.setOnAction(_ -> close.run());
    restore.setOnAction(_ -> restoreAll());
    search.textProperty().subscribe((_, _) -> arrange());
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ESCAPE || search.getText().isEmpty()) return;
          search.clear();
          e.consume();
        });
    scroll.viewportBoundsProperty().map(b -> room(b.getWidth())).subscribe(_ -> arrange());
    commands.all().forEach(c -> c.keys().subscribe((_, _) -> canRestore()));
    canRestore();
  }

  private static int room(double width) {
    return Math.max(1, (int) (width / COLUMN));
  }

  private void canRestore() {
    restore.setDisable(commands.all().stream().noneMatch(c -> commands.keymap().isOwn(c.id())));
  }

  private void restoreAll() {
    commands.all().forEach(c -> commands.keymap().restore(c.id()));
  }

  void focus() {
    search.requestFocus();
    search.selectAll();
  }

  /// As things are now; what was searched stays.
  void show() {
    rows.clear();
    for (var group : groups.get())
      rows.put(group.title(), group.commands().stream().map(this::row).toList());
    rows.put(Words.of("keys.gestures"), gestures());
    arrange();
  }

  private Row row(Command command) {
    var row = new KeyRow(command, commands.keymap(), id -> Words.of("command." + id));
    return new Row(row.text(), row);
  }

  /// Every gesture that the texts name.
  private static List<Row> gestures() {
    return Collections.list(Words.BUNDLE.getKeys()).stream()
        .filter(key -> key.startsWith(GESTURE) && key.endsWith(KEYS))
        .map(key -> key.substring(0, key.length() - KEYS.length()))
        .map(key -> gesture(Words.of(key), Words.of(key + KEYS)))
        .sorted(java.util.Comparator.comparing(Row::text))
        .toList();
  }

  private static Row gesture(String words, String keys) {
    var title = new Label(words);
    title.setMinWidth(0);
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var line = new HBox(6, title, KeyRow.cap(keys));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("key-row");
    return new Row(words + " " + keys, line);
  }

  private void arrange() {
    var parts = new ArrayList<VBox>();
    var heights = new ArrayList<Integer>();
    rows.forEach((title, all) -> {
      var found = all.stream().filter(row -> isFound(title + " " + row.text)).toList();
      if (found.isEmpty()) return;
      parts.add(part(title, found));
      heights.add(TITLE + found.size());
    });
    nothing.setVisible(parts.isEmpty());
    var width = scroll.getViewportBounds().getWidth();
    var from = 0;
    var all = new ArrayList<VBox>();
    for (var count : Columns.of(heights, room(width))) {
      var column = new VBox();
      column.getChildren().setAll(parts.subList(from, from + count));
      column.getStyleClass().add("key-column");
      column.setPrefWidth(COLUMN);
      column.setMinWidth(0);
      HBox.setHgrow(column, Priority.ALWAYS);
      all.add(column);
      from += count;
    }
    columns.getChildren().setAll(all);
  }

  private static VBox part(String title, List<Row> rows) {
    var head = new Label(title);
    head.getStyleClass().add("section-title");
    var part = new VBox(head);
    part.getStyleClass().add("key-group");
    rows.forEach(row -> part.getChildren().add(row.node));
    return part;
  }

  private boolean isFound(String text) {
    var all = text.toLowerCase(Locale.ROOT);
    return Stream.of(search.getText().toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
        .allMatch(all::contains);
  }
}
