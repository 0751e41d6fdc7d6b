package architutor.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/// The one table of everything that can be asked for.
final class Commands {
  private final Keymap keymap;
  private final Map<String, Command> all = new LinkedHashMap<>();

  Commands(Keymap keymap) {
    this.keymap = keymap;
  }

  void add(List<Draft> drafts) {
    for (var draft : drafts) all.put(draft.id(), new Command(draft, keymap));
  }

  Keymap keymap() {
    return keymap;
  }

  /// @throws IllegalArgumentException if there is no such command
  Command of(String id) {
    return Optional.ofNullable(all.get(id))
        .orElseThrow(() -> new IllegalArgumentException("no command " + id));
  }

  Collection<Command> all() {
    return all.values();
  }

  void refresh() {
    all.values().forEach(Command::refresh);
  }

  /// Runs the command of a key that nobody else wanted; text fields must get it first.
  ///
  /// @param isWriting whether keys alone are what the person writes
  boolean pressed(KeyEvent event, boolean isWriting) {
    var found =
        all.values().stream()
            .filter(c ->
                c.keys().get().stream()
                    .anyMatch(k -> k.match(event) && !(isWriting && Keymap.isBare(k))))
            .findFirst();
    found.ifPresent(Command::run);
    return found.isPresent();
  }
}
