package architutor.ui;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/// Something the person can ask for, wherever it is asked from.
final class Command {
  private final String id;
  private final Optional<Feather> glyph;
  private final Optional<KeyCombination> keys;
  private final Runnable action;
  private final BooleanSupplier possible;
  private final Supplier<String> wording;
  private final BooleanProperty impossible = new SimpleBooleanProperty();
  private final StringProperty text = new SimpleStringProperty();

  Command(
      String id,
      Optional<Feather> glyph,
      Optional<KeyCombination> keys,
      Runnable action,
      BooleanSupplier possible,
      Supplier<String> wording) {
    this.id = id;
    this.glyph = glyph;
    this.keys = keys;
    this.action = action;
    this.possible = possible;
    this.wording = wording;
    refresh();
  }

  String id() {
    return id;
  }

  Optional<KeyCombination> keys() {
    return keys;
  }

  String text() {
    return text.get();
  }

  /// Asks anew whether it is possible and what it would do.
  void refresh() {
    impossible.set(!possible.getAsBoolean());
    text.set(wording.get());
  }

  void run() {
    if (possible.getAsBoolean()) action.run();
  }

  MenuItem item() {
    var item = new MenuItem();
    item.setId("menu-" + id);
    item.textProperty().bind(text);
    item.disableProperty().bind(impossible);
    item.setOnAction(_ -> run());
    glyph.ifPresent(g -> item.setGraphic(Glyphs.of(g)));
    keys.filter(k -> !isBare(k)).ifPresent(item::setAccelerator);
    return item;
  }

  /// A button of the tool bar with the brief word for it.
  Button button() {
    var brief = Words.of("command." + id + ".brief");
    var button = new Button(brief);
    button.setId("tool-" + id);
    glyph.ifPresent(g -> button.setGraphic(Glyphs.of(g)));
    button.disableProperty().bind(impossible);
    button.setOnAction(_ -> run());
    button.setFocusTraversable(true);
    button.accessibleTextProperty().bind(text);
    button.getStyleClass().add("tool");
    var tip = new Tooltip();
    tip.textProperty().bind(text.map(this::withKeys));
    button.setTooltip(tip);
    return button;
  }

  String withKeys(String words) {
    return keys.map(k -> Words.of("tip.keys", words, k.getDisplayText())).orElse(words);
  }

  /// A key alone is also what a person writes, so it must not be taken away from text fields.
  static boolean isBare(KeyCombination keys) {
    var name = keys.getName();
    return name.length() == 1 || name.equals("Slash");
  }
}
