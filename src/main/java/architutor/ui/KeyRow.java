package architutor.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A command on the sheet of keys, whose keys can be changed where they stand.
final class KeyRow extends VBox {
  private static final PseudoClass CHANGING = PseudoClass.getPseudoClass("changing");

  private final Command command;
  private final Keymap keymap;
  private final Function<String, String> name;
  private final Label title = new Label();
  private final HBox caps = new HBox(4);
  private final Button change = new Button(Words.of("keys.change"));
  private final Button restore = new Button(Words.of("keys.restore"));
  private final Label message = new Label();
  private final HBox answers = new HBox(8);
  private final VBox question = new VBox(4, message, answers);
  private boolean isListening;

  /// @param name the words of the command with an id
  KeyRow(Command command, Keymap keymap, Function<String, String> name) {
    this.command = command;
    this.keymap = keymap;
    this.name = name;
    title.setText(Words.of("command." + command.id()));
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    for (var button : List.of(change, restore)) {
      button.getStyleClass().add("plain");
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    change.setId("change-" + command.id());
    change.setAccessibleText(Words.of("keys.change.accessible", title.getText()));
    change.setOnAction(_ -> listen());
    change.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusWithinProperty()
        .subscribe((was, is) -> {
          if (was && !is && isListening) rest();
        });
    restore.setId("restore-" + command.id());
    restore.setAccessibleText(Words.of("keys.restore.accessible", title.getText()));
    restore.setOnAction(_ -> keymap.restore(command.id()));
    restore.managedProperty().bind(restore.visibleProperty());
    caps.setAlignment(Pos.CENTER_RIGHT);
    caps.setMinWidth(Region.USE_PREF_SIZE);
    var buttons = new HBox(restore, change);
    buttons.getStyleClass().add("key-buttons");
    buttons.setMaxWidth(Region.USE_PREF_SIZE);
    // They lie over the end of the title, which has the room to itself until they are wanted.
    var left = new StackPane(title, buttons);
    left.setAlignment(Pos.CENTER_LEFT);
    left.setMinWidth(0);
    StackPane.setAlignment(buttons, Pos.CENTER_RIGHT);
    HBox.setHgrow(left, Priority.ALWAYS);
    var line = new HBox(6, left, caps);
    line.setAlignment(Pos.CENTER_LEFT);
    message.setWrapText(true);
    message.getStyleClass().add("small");
    answers.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("key-row");
    question.managedProperty().bind(question.visibleProperty());
    question.setVisible(false);
    getChildren().setAll(line, question);
    command.keys().subscribe(this::show);
  }

  String words() {
    return title.getText();
  }

  /// What somebody may search it by: its words and its keys.
  String text() {
    return words()
        + " "
        + String.join(
            " ", command.keys().get().stream().map(KeyCombination::getDisplayText).toList());
  }

  private void show(List<KeyCombination> keys) {
    caps.getChildren().setAll(keys.stream().map(k -> cap(k.getDisplayText())).toList());
    restore.setVisible(keymap.isOwn(command.id()));
  }

  static Label cap(String keys) {
    var cap = new Label(keys);
    cap.getStyleClass().add("key-cap");
    cap.setMinWidth(Region.USE_PREF_SIZE);
    return cap;
  }

  private void listen() {
    isListening = true;
    pseudoClassStateChanged(CHANGING, true);
    var none = answer("keys.none", List.of());
    none.setVisible(!command.keys().get().isEmpty());
    ask(Words.of("keys.press"), none);
  }

  /// Says something under the line, with what can be answered.
  private void ask(String words, Button... choices) {
    message.setText(words);
    answers.getChildren().setAll(choices);
    question.setVisible(true);
  }

  private Button answer(String words, List<KeyCombination> keys) {
    var button = new Button(Words.of(words));
    button.getStyleClass().addAll("quiet", "small-button");
    button.setId("answer-" + command.id());
    button.setOnAction(_ -> {
      keymap.bind(command.id(), keys);
      change.requestFocus();
      rest();
    });
    return button;
  }

  private void rest() {
    isListening = false;
    pseudoClassStateChanged(CHANGING, false);
    question.setVisible(false);
  }

  private void key(KeyEvent e) {
    if (!isListening) return;
    if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) return;
    e.consume();
    if (e.getCode() == KeyCode.ESCAPE) {
      rest();
      return;
    }
    KeyPress.of(e).ifPresent(this::take);
  }

  private void take(KeyCombination keys) {
    var owner = keymap.meaning(keys);
    if (KeyPress.isFixed(keys)) ask(Words.of("keys.fixed", keys.getDisplayText()));
    else if (owner.equals(Optional.of(command.id())) && command.keys().get().size() == 1) rest();
    else if (owner.isEmpty() || owner.equals(Optional.of(command.id()))) {
      keymap.bind(command.id(), List.of(keys));
      rest();
    } else
      ask(
          Words.of("keys.taken", keys.getDisplayText(), name.apply(owner.get())),
          answer("keys.take", List.of(keys)));
  }
}
