package architutor.ui;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Tells which combination a person pressed, as keys are written down.
final class KeyPress {
  private KeyPress() {}

  /// Empty as long as only keys such as Shift are down.
  static Optional<KeyCombination> of(KeyEvent e) {
    if (e.getCode().isModifierKey() || e.getCode() == KeyCode.UNDEFINED) return Optional.empty();
    var with = new ArrayList<KeyCombination.Modifier>();
    if (e.isShiftDown()) with.add(KeyCombination.SHIFT_DOWN);
    if (e.isAltDown()) with.add(KeyCombination.ALT_DOWN);
    if (e.isShortcutDown()) with.add(KeyCombination.SHORTCUT_DOWN);
    else if (e.isControlDown()) with.add(KeyCombination.CONTROL_DOWN);
    else if (e.isMetaDown()) with.add(KeyCombination.META_DOWN);
    return Optional.of(
        new KeyCodeCombination(e.getCode(), with.toArray(KeyCombination.Modifier[]::new)));
  }

  /// Whether the keys mean something wherever one writes, chooses or draws, so that no command can
  /// have them.
  static boolean isFixed(KeyCombination keys) {
    if (!(keys instanceof KeyCodeCombination code)) return false;
    var isPlain =
        code.getShortcut() != KeyCombination.ModifierValue.DOWN
            && code.getAlt() != KeyCombination.ModifierValue.DOWN
            && code.getControl() != KeyCombination.ModifierValue.DOWN
            && code.getMeta() != KeyCombination.ModifierValue.DOWN;
    return switch (code.getCode()) {
      case ESCAPE -> true;
      case TAB, ENTER, SPACE, LEFT, RIGHT, UP, DOWN -> isPlain;
      default -> false;
    };
  }
}
