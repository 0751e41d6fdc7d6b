package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// What the person has stated of the selected thing, and can state. Where that is much, a few
/// letters leave what is looked for.
final class SettingsPanel {
  /// As many lines as one sees at a glance.
  private static final int FEW = 7;

  private final Forms forms;
  private final Parent view;
  private Form form;
  private boolean isListOpen;

  @FXML private TextField filter;
  @FXML private ScrollPane scroll;
  @FXML private VBox list;
  @FXML private Label nothing;

  SettingsPanel(Session session, Forms forms) {
    this.forms = forms;
    this.view = Fxml.load("settings", this);
    this.form = forms.make();
    show();
    session.listen(this::changed);
  }

  @FXML
  void initialize() {
    filter.managedProperty().bind(filter.visibleProperty());
    nothing.managedProperty().bind(nothing.visibleProperty());
    filter
        .textProperty()
        .subscribe((_, _) -> {
          fill();
          scroll.setVvalue(0);
        });
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
    // A list that is open hides at the same key, before the key comes to the panel.
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> isListOpen = e.getTarget() instanceof ComboBoxBase<?> box && box.isShowing());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && isListOpen) e.consume();
        });
  }

  Parent view() {
    return view;
  }

  /// Where a setting is looked for, or the first line if there are only a few.
  void focus() {
    ready();
    if (filter.isVisible()) {
      filter.requestFocus();
      filter.selectAll();
    } else first().ifPresent(Node::requestFocus);
  }

  private void filterKey(KeyEvent e) {
    switch (e.getCode()) {
      case ENTER, DOWN -> first().ifPresent(Node::requestFocus);
      case ESCAPE -> {
        if (filter.getText().isEmpty()) return;
        filter.clear();
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  /// Keys that come before the next frame must find the fields ready, and the list in the window.
  private void ready() {
    view.applyCss();
  }

  /// What takes the keys first in the first line that is shown; of several buttons the chosen one.
  private Optional<Node> first() {
    ready();
    return list.getChildren().stream()
        .map(line ->
            all(line)
                .filter(Node::isFocusTraversable)
                .reduce((a, b) -> b instanceof ToggleButton t && t.isSelected() ? b : a))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(SettingsPanel::all))
        : Stream.of(node);
  }

  /// A form that still fits is kept, and with it the focus and the place of the scroll bar.
  private void changed(Change change) {
    switch (change) {
      case DIAGRAM, SELECTION, FILE -> {
        if (change == Change.DIAGRAM && form.fits().getAsBoolean()) form.refresh();
        else {
          form = forms.make();
          show();
        }
      }
      case PREVIEW, LINES, CRITIQUE -> {}
    }
  }

  /// Whoever writes goes on in the line of the same name, if there still is one.
  private void show() {
    var writing = writing();
    filter.clear();
    filter.setVisible(form.sections().stream().mapToInt(s -> s.rows().size()).sum() > FEW);
    fill();
    scroll.setVvalue(0);
    writing.flatMap(this::named).ifPresent(Node::requestFocus);
  }

  private Optional<String> writing() {
    return Optional.ofNullable(view.getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
        .filter(owner -> all(list).anyMatch(owner::equals))
        .flatMap(owner -> Optional.ofNullable(owner.getAccessibleText()));
  }

  private Optional<Node> named(String title) {
    return all(list).filter(node -> title.equals(node.getAccessibleText())).findFirst();
  }

  private void fill() {
    var typed = filter.getText().toLowerCase(Locale.ROOT).strip();
    list.getChildren().clear();
    if (typed.isEmpty()) list.getChildren().add(form.head());
    for (var section : form.sections()) {
      var rows = found(section.rows(), typed);
      if (rows.isEmpty()) continue;
      if (!section.title().isEmpty()) {
        var title = new Label(section.title());
        title.getStyleClass().add("section-title");
        list.getChildren().add(title);
      }
      rows.forEach(row -> list.getChildren().add(row.view()));
    }
    nothing.setVisible(list.getChildren().isEmpty());
    nothing.setText(Words.of("palette.nothing", filter.getText().strip()));
  }

  /// What begins like that comes before what only has the words in it.
  private static List<Row> found(List<Row> rows, String typed) {
    var words = List.of(typed.split("\\s+", -1));
    return rows.stream()
        .filter(row -> words.stream().allMatch(title(row)::contains))
        .sorted(Comparator.comparing((Row row) -> !title(row).startsWith(typed)))
        .toList();
  }

  private static String title(Row row) {
    return all(row.view())
        .flatMap(n -> n instanceof Labeled words ? Stream.of(words.getText()) : Stream.empty())
        .findFirst()
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }
}
