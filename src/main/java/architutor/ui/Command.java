package architutor.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
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
  /// Before its id in that of its menu item.
  static final String ITEM = "menu-";

  private final Draft draft;
  private final ReadOnlyObjectProperty<List<KeyCombination>> keys;
  private final BooleanProperty impossible = new SimpleBooleanProperty();
  private final StringProperty text = new SimpleStringProperty();

  Command(Draft draft, Keymap keymap) {
    this.draft = draft;
    this.keys = keymap.of(draft.id());
    refresh();
  }

  String id() {
    return draft.id();
  }

  Optional<Feather> glyph() {
    return draft.glyph();
  }

  /// The keys that ask for it, the one to be shown first.
  ReadOnlyObjectProperty<List<KeyCombination>> keys() {
    return keys;
  }

  String text() {
    return text.get();
  }

  boolean isPossible() {
    return draft.possible().getAsBoolean();
  }

  /// Asks anew whether it is possible and what it would do.
  void refresh() {
    impossible.set(!isPossible());
    text.set(draft.wording().get());
  }

  void run() {
    if (isPossible()) draft.action().run();
  }

  MenuItem item() {
    var item = new MenuItem();
    item.setId(ITEM + id());
    item.textProperty().bind(text);
    item.disableProperty().bind(impossible);
    item.setOnAction(_ -> run());
    glyph().ifPresent(g -> item.setGraphic(Glyphs.of(g)));
    item.acceleratorProperty()
        .bind(keys.map(k -> k.isEmpty() || Keymap.isBare(k.getFirst()) ? null : k.getFirst()));
    return item;
  }

  /// A button of the tool bar with the brief word for it.
  Button button() {
    var brief = Words.of("command." + id() + ".brief");
    var button = new Button(brief);
    button.setId("tool-" + id());
    glyph().ifPresent(g -> button.setGraphic(Glyphs.of(g)));
    button.disableProperty().bind(impossible);
    button.setOnAction(_ -> run());
    button.setFocusTraversable(true);
    button.accessibleTextProperty().bind(text);
    button.getStyleClass().add("tool");
    Tip.on(button, this::tip);
    return button;
  }

  /// Its words and its keys.
  Tooltip tip() {
    var tip = new Tooltip();
    tip.textProperty()
        .bind(text.flatMap(words -> keys.map(k -> k.isEmpty() ? words : withKeys(words, k))));
    return tip;
  }

  private static String withKeys(String words, List<KeyCombination> keys) {
    return Words.of("tip.keys", words, keys.getFirst().getDisplayText());
  }
}
