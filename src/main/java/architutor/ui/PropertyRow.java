package architutor.ui;

import architutor.catalog.Property;
import architutor.catalog.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SegmentedButton;

/// The line of a form for a property of the catalogue. An empty value means *not stated*.
final class PropertyRow {
  private static final String NOT_STATED = "";

  private PropertyRow() {}

  /// @param wording what a choice's values are called
  static Row of(
      Property property,
      UnaryOperator<String> wording,
      Supplier<String> value,
      Consumer<String> send) {
    return switch (property.type()) {
      case CHOICE -> choice(property, wording, value, send);
      case YES_NO -> yesNo(property, value, send);
      case TEXT ->
          Row.text(property.title(), notStated(property), value, property::objection, send);
      case COUNT, DURATION, SIZE, RATE ->
          Row.text(
              title(property),
              notStated(property),
              value,
              text -> property.objection(withUnit(property, text)),
              text -> send.accept(text.isEmpty() ? text : withUnit(property, text)));
    };
  }

  static String title(Property property) {
    return property.unit().isEmpty()
        ? property.title()
        : Words.of("property.unit", property.title(), property.unit());
  }

  /// A bare number is taken to be in the property's own unit.
  static String withUnit(Property property, String text) {
    var isBare = Quantity.parse(text).filter(q -> q.unit().isEmpty()).isPresent();
    return isBare && !property.unit().isEmpty() ? text + " " + property.unit() : text;
  }

  static String notStated(Property property) {
    return property
        .awsDefault()
        .map(value -> Words.of("property.default", value))
        .orElse(Words.of("property.none"));
  }

  /// A value that a file stated and the catalogue does not offer stays in the list.
  private static Row choice(
      Property property,
      UnaryOperator<String> wording,
      Supplier<String> value,
      Consumer<String> send) {
    var values = new ArrayList<>(List.of(NOT_STATED));
    values.addAll(property.values());
    if (!values.contains(value.get())) values.add(value.get());
    var none =
        property
            .awsDefault()
            .map(v -> Words.of("property.default", wording.apply(v)))
            .orElse(Words.of("property.none"));
    return Row.choice(
        property.title(), values, v -> v.isEmpty() ? none : wording.apply(v), value, send);
  }

  private static Row yesNo(Property property, Supplier<String> value, Consumer<String> send) {
    var none = segment(property, NOT_STATED, send);
    var yes = segment(property, "yes", send);
    var no = segment(property, "no", send);
    var buttons = new SegmentedButton(none, yes, no);
    buttons.getStyleClass().add("yes-no");
    buttons.addEventFilter(KeyEvent.KEY_PRESSED, e -> walk(e, List.of(none, yes, no)));
    Runnable refresh =
        () -> {
          none.setSelected(value.get().isEmpty());
          yes.setSelected(value.get().equals("yes"));
          no.setSelected(value.get().equals("no"));
        };
    refresh.run();
    var label = new Label(property.title());
    label.setWrapText(true);
    label.getStyleClass().add("field-title");
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    buttons.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    var row = new HBox(label, buttons);
    row.getStyleClass().add("yes-no-row");
    return new Row(row, refresh);
  }

  /// Arrows only lead from one to the other, so that nothing is stated on the way.
  private static void walk(KeyEvent e, List<ToggleButton> buttons) {
    if (e.getCode() != KeyCode.LEFT && e.getCode() != KeyCode.RIGHT) return;
    var to = buttons.indexOf(e.getTarget()) + (e.getCode() == KeyCode.LEFT ? -1 : 1);
    buttons.get(Math.clamp(to, 0, buttons.size() - 1)).requestFocus();
    e.consume();
  }

  /// A second press on the chosen segment changes nothing.
  private static ToggleButton segment(Property property, String value, Consumer<String> send) {
    var word = value.isEmpty() ? none(property) : Words.of("property." + value);
    var button = new ToggleButton(word);
    button.setAccessibleText(Words.of("property.accessible", property.title(), word));
    button.setOnAction(_ -> {
      if (button.isSelected()) send.accept(value);
      else button.setSelected(true);
    });
    return button;
  }

  private static String none(Property property) {
    Optional<String> usual = property.awsDefault();
    return usual
        .map(v -> Words.of("property.none.default", Words.of("property." + v)))
        .orElse(Words.of("property.none.short"));
  }
}
