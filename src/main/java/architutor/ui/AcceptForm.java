package architutor.ui;

import architutor.model.Acceptance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Asks why a finding may stand, and for how long. Nothing can be accepted without a reason.
final class AcceptForm extends VBox {
  private static final List<Integer> MONTHS = List.of(1, 3, 12);

  private final LocalDate today;
  private final BiConsumer<String, Optional<LocalDate>> accept;
  private final Button opener = FindingCard.plain(Words.of("accept.open"));
  private final TextArea reason = new TextArea();
  private final Label count = new Label();
  private final TextField until = new TextField();
  private final Label wrong = new Label();
  private final Button confirm = new Button(Words.of("accept.confirm"));

  /// @param accept gets the reason and the last day
  AcceptForm(LocalDate today, BiConsumer<String, Optional<LocalDate>> accept) {
    this.today = today;
    this.accept = accept;
    getStyleClass().addAll("accept-form", "settings");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    opener.setAccessibleText(Words.of("accept.open.accessible"));
    opener.setOnAction(_ -> open(!isVisible()));
    reason.setPromptText(Words.of("accept.prompt"));
    reason.setAccessibleText(Words.of("accept.prompt"));
    reason.setWrapText(true);
    reason.setPrefRowCount(2);
    reason.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    count.getStyleClass().add("small");
    wrong.getStyleClass().add("field-message");
    wrong.setWrapText(true);
    wrong.managedProperty().bind(wrong.visibleProperty());
    getChildren().addAll(reason, count, until(), wrong, days(), buttons());
    reason.textProperty().subscribe(this::check);
    until.textProperty().subscribe(this::check);
    check();
    addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.ESCAPE) return;
          open(false);
          e.consume();
        });
  }

  /// The button that opens and closes the form.
  Button opener() {
    return opener;
  }

  private HBox until() {
    until.setPromptText(Words.of("accept.until.prompt"));
    until.setAccessibleText(Words.of("accept.until.accessible"));
    HBox.setHgrow(until, Priority.ALWAYS);
    var label = new Label(Words.of("accept.until"));
    label.getStyleClass().add("field-title");
    label.setLabelFor(until);
    label.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(8, label, until);
    row.getStyleClass().add("yes-no-row");
    return row;
  }

  /// Days that are often meant.
  private FlowPane days() {
    var days = new FlowPane(6, 4);
    for (var months : MONTHS) {
      var day = today.plusMonths(months);
      var chip = new Button(Words.counted("accept.months", months));
      chip.getStyleClass().add("chip");
      chip.setAccessibleText(Words.of("accept.day", day.toString()));
      chip.setOnAction(_ -> until.setText(day.toString()));
      days.getChildren().add(chip);
    }
    return days;
  }

  private HBox buttons() {
    confirm.getStyleClass().add("primary");
    confirm.setOnAction(_ -> confirm());
    var cancel = new Button(Words.of("cancel"));
    cancel.getStyleClass().add("quiet");
    cancel.setOnAction(_ -> open(false));
    return new HBox(8, confirm, cancel);
  }

  private void open(boolean open) {
    setVisible(open);
    if (open) reason.requestFocus();
    else opener.requestFocus();
  }

  /// Tab leaves the field instead of indenting, and the shortcut with Enter confirms.
  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.TAB && !e.isShiftDown()) until.requestFocus();
    else if (e.getCode() == KeyCode.TAB) opener.requestFocus();
    else if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) confirm();
    else return;
    e.consume();
  }

  private Until read() {
    return Until.read(until.getText(), today);
  }

  private void check() {
    var letters = reason.getText().strip().length();
    count.setText(
        letters < Acceptance.LEAST
            ? Words.of("accept.count", letters, Acceptance.LEAST)
            : Words.of("accept.enough", letters));
    var objection = read().objection();
    wrong.setText(objection.orElse(""));
    wrong.setVisible(objection.isPresent());
    confirm.setDisable(!isComplete());
  }

  private boolean isComplete() {
    return Acceptance.isReason(reason.getText()) && read().objection().isEmpty();
  }

  private void confirm() {
    if (isComplete()) accept.accept(reason.getText().strip(), read().date());
  }
}
