package architutor.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Which keys ask for which command: those in `keys.properties`, draw.io's where it has them, and
/// what the person chose instead.
final class Keymap {
  private static final String APART = ", ";
  private static final ResourceBundle SHIPPED = ResourceBundle.getBundle("architutor.ui.keys");

  private final Memory memory;
  private final Map<String, ReadOnlyObjectWrapper<List<KeyCombination>>> bound =
      new LinkedHashMap<>();

  Keymap(Memory memory) {
    this.memory = memory;
  }

  /// The keys of a command, the one to be shown first.
  ReadOnlyObjectProperty<List<KeyCombination>> of(String command) {
    return wrapper(command).getReadOnlyProperty();
  }

  /// From now on these alone ask for the command; whatever else they asked for they do no longer.
  void bind(String command, List<KeyCombination> keys) {
    for (var other : bound.keySet())
      if (!other.equals(command)) {
        var left = of(other).get().stream().filter(k -> !keys.contains(k)).toList();
        if (!left.equals(of(other).get())) put(other, left);
      }
    put(command, keys);
  }

  /// Gives a command the keys back that it came with.
  void restore(String command) {
    bind(command, shipped(command));
  }

  boolean isOwn(String command) {
    return !of(command).get().equals(shipped(command));
  }

  /// The command that a combination asks for.
  Optional<String> meaning(KeyCombination keys) {
    return bound.keySet().stream().filter(id -> of(id).get().contains(keys)).findFirst();
  }

  private void put(String command, List<KeyCombination> keys) {
    wrapper(command).set(keys);
    memory.put(
        "keys." + command,
        keys.equals(shipped(command))
            ? ""
            : keys.isEmpty()
                ? "none"
                : keys.stream().map(KeyCombination::getName).collect(Collectors.joining(APART)));
  }

  private ReadOnlyObjectWrapper<List<KeyCombination>> wrapper(String command) {
    return bound.computeIfAbsent(command, id -> new ReadOnlyObjectWrapper<>(remembered(id)));
  }

  /// What cannot be read any more counts as never chosen.
  private List<KeyCombination> remembered(String command) {
    var own = memory.text("keys." + command, "");
    if (own.isEmpty()) return shipped(command);
    try {
      return own.equals("none") ? List.of() : read(own);
    } catch (IllegalArgumentException _) {
      return shipped(command);
    }
  }

  private static List<KeyCombination> shipped(String command) {
    return SHIPPED.containsKey(command) ? read(SHIPPED.getString(command)) : List.of();
  }

  private static List<KeyCombination> read(String text) {
    return Arrays.stream(text.split(APART, -1)).map(KeyCombination::valueOf).toList();
  }

  /// A key alone is also what a person writes, so it must not be taken away from text fields.
  static boolean isBare(KeyCombination keys) {
    return keys instanceof KeyCodeCombination code
        && List.of(code.getControl(), code.getAlt(), code.getMeta(), code.getShortcut()).stream()
            .noneMatch(KeyCombination.ModifierValue.DOWN::equals)
        && writes(Objects.requireNonNull(code.getCode()));
  }

  private static boolean writes(KeyCode code) {
    return code.isLetterKey() || code.isDigitKey() || code == KeyCode.SLASH;
  }
}
