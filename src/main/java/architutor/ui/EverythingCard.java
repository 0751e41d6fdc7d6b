package architutor.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The field in which everything can be asked for by a few letters of its name, or one of some
/// things that a question offers.
final class EverythingCard {
  /// Nobody looks further down.
  private static final int MOST = 60;

  private static final int SHOWN = 9;
  private static final int KEPT = 12;
  private static final String KEY = "everything";

  private final TopCard top;
  private final Everything everything;
  private final Command opening;
  private final Memory memory;
  private final Region view;
  private SequencedMap<String, Doable> all = new LinkedHashMap<>();
  private boolean isForAll = true;
  private Ranking ranking = new Ranking(List.of());

  @FXML private TextField field;
  @FXML private ListView<Doable> list;
  @FXML private Label nothing;
  @FXML private Label hint;

  /// @param opening whose keys also close it
  EverythingCard(TopCard top, Everything everything, Command opening, Memory memory) {
    this.top = top;
    this.everything = everything;
    this.opening = opening;
    this.memory = memory;
    this.view = (Region) Fxml.load("everything", this);
  }

  @FXML
  void initialize() {
    list.setFixedCellSize(DoableRow.HEIGHT);
    list.setCellFactory(_ -> row());
    list.setFocusTraversable(false);
    list.managedProperty().bind(list.visibleProperty());
    nothing.managedProperty().bind(nothing.visibleProperty());
    hint.managedProperty().bind(hint.visibleProperty());
    field.textProperty().subscribe((_, _) -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> field.setAccessibleHelp(chosen == null ? "" : DoableRow.spoken(chosen)));
  }

  private DoableRow row() {
    var row = new DoableRow();
    row.setOnMouseClicked(_ -> Optional.ofNullable(row.getItem()).ifPresent(this::run));
    return row;
  }

  void open() {
    isForAll = true;
    open(Words.of("everything.prompt"), everything.all());
  }

  /// Lets the person choose one of some things, under a question.
  void offer(String question, SequencedMap<String, Doable> some) {
    isForAll = false;
    open(question, some);
  }

  private void open(String prompt, SequencedMap<String, Doable> things) {
    all = things;
    field.setPromptText(prompt);
    field.setAccessibleText(isForAll ? opening.text() : prompt);
    hint.setVisible(isForAll);
    ranking = new Ranking(all.values().stream().map(Doable::entry).toList());
    field.clear();
    find();
    top.open(view, field::requestFocus);
  }

  private void find() {
    var found = ranking.of(field.getText(), last(), MOST);
    list.getItems().setAll(found.stream().map(entry -> doable(entry.key())).toList());
    list.setVisible(!found.isEmpty());
    nothing.setVisible(found.isEmpty());
    nothing.setText(Words.of("palette.nothing", field.getText().strip()));
    list.setPrefHeight(Math.min(SHOWN, found.size()) * DoableRow.HEIGHT + 2);
    if (found.isEmpty()) return;
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private Doable doable(String key) {
    return Optional.ofNullable(all.get(key)).orElseThrow();
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.DOWN || isTab(e, false)) move(1);
    else if (e.getCode() == KeyCode.UP || isTab(e, true)) move(-1);
    else if (e.getCode() == KeyCode.PAGE_DOWN) move(SHOWN);
    else if (e.getCode() == KeyCode.PAGE_UP) move(-SHOWN);
    else if (e.getCode() == KeyCode.ENTER)
      Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::run);
    else if (opening.keys().get().stream().anyMatch(k -> k.match(e))) top.close();
    else return;
    e.consume();
  }

  private static boolean isTab(KeyEvent e, boolean back) {
    return e.getCode() == KeyCode.TAB && e.isShiftDown() == back;
  }

  /// One step past an end is the other end; a page stops there.
  private void move(int step) {
    var size = list.getItems().size();
    if (size == 0) return;
    var to = list.getSelectionModel().getSelectedIndex() + step;
    var next = Math.abs(step) == 1 ? Math.floorMod(to, size) : Math.clamp(to, 0, size - 1);
    list.getSelectionModel().clearAndSelect(next);
    list.scrollTo(Math.max(0, next - SHOWN / 2));
  }

  private void run(Doable chosen) {
    if (!chosen.entry().isPossible()) return;
    if (isForAll) remember(chosen.entry().key());
    top.close();
    chosen.action().run();
  }

  private void remember(String key) {
    var keys = new ArrayList<>(last());
    keys.remove(key);
    keys.addFirst(key);
    memory.put(KEY, String.join("\n", keys.subList(0, Math.min(KEPT, keys.size()))));
  }

  private List<String> last() {
    return isForAll ? memory.text(KEY, "").lines().toList() : List.of();
  }
}
