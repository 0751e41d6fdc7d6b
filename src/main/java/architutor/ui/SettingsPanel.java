package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
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
  private final Runnable leave;
  private final Parent view;
  private Form form;
  private boolean isListOpen;

  @FXML private TextField filter;
  @FXML private ScrollPane scroll;
  @FXML private VBox list;
  @FXML private Label nothing;

  /// @param leave brings the keys to the canvas
  SettingsPanel(Session session, Forms forms, Runnable leave) {
    this.forms = forms;
    this.leave = leave;
    this.view = Fxml.load("settings", this);
    this.form = forms.make();
    show();
    session.listen(this::changed);
  }

  @FXML
  void initialize() {
    filter.managedProperty().bind(filter.visibleProperty());
    nothing.managedProperty().bind(nothing.visibleProperty());
    filter.textProperty().subscribe((_, _) -> fill());
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::filterKey);
    // A list that is open hides at the same key, before the key comes to the panel.
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> isListOpen = e.getTarget() instanceof ComboBoxBase<?> box && box.isShowing());
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ESCAPE || isListOpen) return;
          leave.run();
          e.consume();
        });
  }

  Parent view() {
    return view;
  }

  /// Where a setting is looked for, or the first line if there are only a few.
  void focus() {
    if (filter.isVisible()) {
      filter.requestFocus();
      filter.selectAll();
    } else first().ifPresent(Node::requestFocus);
  }

  private void filterKey(KeyEvent e) {
    switch (e.getCode()) {
      case ENTER, DOWN -> first().ifPresent(Node::requestFocus);
      case ESCAPE -> {
        if (filter.getText().isEmpty()) leave.run();
        else filter.clear();
      }
      default -> {
        return;
      }
    }
    e.consume();
  }

  /// What takes the keys first in the first line that is shown; of several buttons the chosen one.
  private Optional<Node> first() {
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
    var words = List.of(filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+", -1));
    list.getChildren().setAll(form.head());
    if (!filter.getText().isBlank()) list.getChildren().clear();
    for (var section : form.sections()) {
      var rows = section.rows().stream().filter(row -> isFound(row, words)).toList();
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

  private static boolean isFound(Row row, List<String> words) {
    var title =
        all(row.view())
            .filter(n -> n instanceof Labeled)
            .map(n -> ((Labeled) n).getText().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("");
    return words.stream().allMatch(title::contains);
  }
}
