package architutor.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// One line of a form: a title and a control for a value that lives elsewhere.
///
/// @param refresh makes the control show what the value is by now
record Row(Node view, Runnable refresh) {
  /// Free text, sent on Enter and when the focus leaves, unless there is an objection, which is
  /// then shown below.
  ///
  /// @param objection what is wrong with a text
  static Row text(
      String title,
      String prompt,
      Supplier<String> value,
      Function<String, Optional<String>> objection,
      Consumer<String> send) {
    return written(new TextField(), title, prompt, value, objection, send);
  }

  /// The same with room for several lines, sent when the focus leaves and on Enter with the
  /// shortcut key. Tab leaves it, as it leaves every field.
  static Row prose(String title, Supplier<String> value, Consumer<String> send) {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(5);
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.TAB || e.isShortcutDown()) return;
          area.requestFocusTraversal(
              e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          e.consume();
        });
    return written(area, title, "", value, _ -> Optional.empty(), send);
  }

  private static Row written(
      TextInputControl field,
      String title,
      String prompt,
      Supplier<String> value,
      Function<String, Optional<String>> objection,
      Consumer<String> send) {
    var message = new Label();
    message.setWrapText(true);
    message.getStyleClass().add("field-message");
    message.managedProperty().bind(message.visibleProperty());
    message.setVisible(false);
    field.setPromptText(prompt);
    field.setAccessibleText(title);
    Runnable refresh =
        () -> {
          if (!field.getText().equals(value.get())) field.setText(value.get());
          message.setVisible(false);
        };
    Runnable commit =
        () -> {
          var text = field.getText().strip();
          if (text.equals(value.get())) {
            refresh.run();
            return;
          }
          var wrong = text.isEmpty() ? Optional.<String>empty() : objection.apply(text);
          wrong.ifPresent(message::setText);
          message.setVisible(wrong.isPresent());
          if (wrong.isEmpty()) send.accept(text);
        };
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER && (field instanceof TextField || e.isShortcutDown()))
            commit.run();
          // What was written is given up first; only the next Escape means something else.
          if (e.getCode() == KeyCode.ESCAPE && !field.getText().equals(value.get())) {
            refresh.run();
            e.consume();
          }
        });
    field
        .focusedProperty()
        .subscribe((was, is) -> {
          if (was && !is) commit.run();
        });
    refresh.run();
    return new Row(labelled(title, field, message), refresh);
  }

  /// One of some values, each with its wording.
  static <T> Row choice(
      String title,
      List<T> values,
      Function<T, String> wording,
      Supplier<T> value,
      Consumer<T> send) {
    var choice = new Choice<>(values, wording, value, send);
    choice.view().setAccessibleText(title);
    return new Row(labelled(title, choice.view()), choice::refresh);
  }

  static VBox labelled(String title, Node... controls) {
    var label = new Label(title);
    label.getStyleClass().add("field-title");
    label.setWrapText(true);
    label.setLabelFor(controls[0]);
    var box = new VBox(label);
    box.getChildren().addAll(controls);
    box.getStyleClass().add("field");
    return box;
  }
}
