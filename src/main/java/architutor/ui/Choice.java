package architutor.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// A list that drops down. Arrows and letters open it and walk through it; what was walked to
/// counts when the list is closed, unless Escape closed it.
///
/// The list with a search field that ControlsFX has is none: what is clicked there after typing is
/// another value than the one that comes, as the field empties before the click counts.
final class Choice<T> {
  /// How many values are seen at once; no list that ships is longer but the services.
  private static final int SEEN = 12;

  /// Letters that follow each other faster belong to one word.
  private static final Duration ONE_WORD = Duration.ofSeconds(1);

  private final ComboBox<T> box = new ComboBox<>();
  private final Function<T, String> wording;
  private final Supplier<T> value;
  private final Consumer<T> send;
  private String typed = "";
  private Instant last = Instant.EPOCH;

  /// @param value what is chosen by now
  /// @param send takes what is chosen instead
  Choice(List<T> values, Function<T, String> wording, Supplier<T> value, Consumer<T> send) {
    this.wording = wording;
    this.value = value;
    this.send = send;
    box.setConverter(new Wordings());
    box.getItems().setAll(values);
    box.setVisibleRowCount(SEEN);
    box.setMaxWidth(Double.MAX_VALUE);
    refresh();
    box.valueProperty()
        .subscribe(_ -> {
          if (!box.isShowing()) commit();
        });
    box.showingProperty()
        .subscribe(isShowing -> {
          if (!isShowing) commit();
        });
    box.skinProperty().subscribe(_ -> list().ifPresent(this::listen));
    box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    box.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  ComboBox<T> view() {
    return box;
  }

  void refresh() {
    box.setValue(value.get());
  }

  private void commit() {
    var next = box.getValue();
    if (next != null && !next.equals(value.get())) send.accept(next);
  }

  private void pressed(KeyEvent e) {
    var isArrow = e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP;
    if (box.isShowing() || !isArrow || e.isAltDown()) return;
    box.show();
    e.consume();
  }

  /// The open list has the keys first and closes on Escape before the box hears of it.
  private void listen(ListView<?> list) {
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) refresh();
        });
  }

  private Optional<ListView<?>> list() {
    return box.getSkin() instanceof ComboBoxListViewSkin<?> skin
            && skin.getPopupContent() instanceof ListView<?> list
        ? Optional.of(list)
        : Optional.empty();
  }

  private void typed(KeyEvent e) {
    var letter = e.getCharacter();
    var isWord = letter.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
    if (!isWord || letter.isEmpty() || e.isShortcutDown() || e.isAltDown()) return;
    var now = Instant.now();
    typed = Duration.between(last, now).compareTo(ONE_WORD) < 0 ? typed + letter : letter;
    last = now;
    box.show();
    meant(typed.toLowerCase(Locale.ROOT)).ifPresent(this::walk);
    e.consume();
  }

  /// The first that starts with it, else one with a word that does, else one that has it.
  private Optional<T> meant(String start) {
    return Stream.<Function<String, Boolean>>of(
            word -> word.startsWith(start),
            word -> word.contains(" " + start),
            word -> word.contains(start))
        .flatMap(rank ->
            box.getItems().stream()
                .filter(item -> rank.apply(wording.apply(item).toLowerCase(Locale.ROOT))))
        .findFirst();
  }

  private void walk(T item) {
    box.getSelectionModel().select(item);
    list().ifPresent(list -> list.scrollTo(box.getSelectionModel().getSelectedIndex()));
  }

  private final class Wordings extends StringConverter<T> {
    @Override
    public String toString(T item) {
      return item == null ? "" : wording.apply(item);
    }

    @Override
    public T fromString(String text) {
      return box.getItems().stream()
          .filter(item -> wording.apply(item).equals(text))
          .findFirst()
          .orElseGet(value);
    }
  }
}
