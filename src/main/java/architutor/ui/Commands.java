package architutor.ui;

import architutor.app.Session;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// The one table of everything that can be asked for, with draw.io's keys where it has them.
final class Commands {
  private final Map<String, Command> all = new LinkedHashMap<>();

  /// @param window what concerns the window as a whole
  /// @param guide what is known of services
  /// @param rules what is known of rules
  Commands(
      Session session,
      Actions act,
      Documents files,
      WindowActions window,
      Guide guide,
      RuleGuide rules) {
    BooleanSupplier content = act::hasContent;
    BooleanSupplier selection = act::hasSelection;
    add("new", Feather.FILE_PLUS, "Shortcut+N", files::openNew, Commands::always);
    add("open", Feather.FOLDER, "Shortcut+O", files::open, Commands::always);
    add("save", Feather.SAVE, "Shortcut+S", () -> files.save(() -> {}), Commands::always);
    add("save-as", "Shortcut+Shift+S", () -> files.saveAs(() -> {}), Commands::always);
    add("export-png", Feather.IMAGE, "Shortcut+E", files::exportPicture, content);
    add("export-mermaid", files::exportMermaid, content);
    add("copy-mermaid", window::copyMermaid, content);
    add("exit", "Shortcut+Q", window::exit, Commands::always);
    add(
        "undo",
        Feather.CORNER_UP_LEFT,
        "Shortcut+Z",
        act::undo,
        () -> session.undoTitle().isPresent(),
        naming("undo", session::undoTitle));
    add(
        "redo",
        Feather.CORNER_UP_RIGHT,
        "Shortcut+Y",
        act::redo,
        () -> session.redoTitle().isPresent(),
        naming("redo", session::redoTitle));
    add("cut", Feather.SCISSORS, "Shortcut+X", act::cut, selection);
    add("copy", Feather.COPY, "Shortcut+C", act::copy, selection);
    add("paste", Feather.CLIPBOARD, "Shortcut+V", act::paste, act::canPaste);
    add("duplicate", "Shortcut+D", act::duplicate, selection);
    add("delete", Feather.TRASH_2, "Delete", act::delete, selection);
    add("select-all", "Shortcut+A", act::selectAll, content);
    add("rename", Feather.EDIT_2, "F2", act::rename, act::isOneSelected);
    add("kind", window::chooseKind, () -> act.selectedEdge().isPresent());
    add("settings", Feather.SLIDERS, "Alt+Enter", window::settings, Commands::always);
    add("find", Feather.SEARCH, "Shortcut+F", window::find, Commands::always);
    add("zoom-in", Feather.ZOOM_IN, "Shortcut+Equals", window::zoomIn, Commands::always);
    add("zoom-out", Feather.ZOOM_OUT, "Shortcut+Minus", window::zoomOut, Commands::always);
    add("actual", "Home", window::actualSize, Commands::always);
    add("fit", Feather.MAXIMIZE, "Shortcut+Shift+H", act::fit, content);
    add("palette", Feather.SIDEBAR, "Shortcut+Shift+K", window::togglePalette, Commands::always);
    add("panel", "Shortcut+Shift+P", window::togglePanel, Commands::always);
    add("next-area", "F6", window::nextArea, Commands::always);
    add("select", Feather.MOUSE_POINTER, "V", window::select, Commands::always);
    add("connect", Feather.ARROW_UP_RIGHT, "C", act::connect, content);
    add("group", Feather.SQUARE, "G", window::frame, Commands::always);
    add("note", Feather.FILE_TEXT, "N", window::note, Commands::always);
    add("tidy", Feather.GRID, "Shortcut+Shift+L", act::tidy, content);
    add("next-finding", Feather.CHEVRON_DOWN, "F8", () -> window.finding(1), window::hasFindings);
    add(
        "previous-finding",
        Feather.CHEVRON_UP,
        "Shift+F8",
        () -> window.finding(-1),
        window::hasFindings);
    add("explain-finding", Feather.BOOK_OPEN, "F9", rules::explainOpen, Commands::always);
    add("rules", Feather.BOOK, "Shift+F9", rules::browse, Commands::always);
    add("own-rules", rules::own, Commands::always);
    add("explain", Feather.HELP_CIRCLE, "F1", guide::explainSelected, Commands::always);
    add("compare", Feather.COLUMNS, "Shortcut+Shift+C", guide::compareSelected, guide::canCompare);
    add("explore", Feather.SHARE_2, "Shortcut+Shift+G", guide::exploreSelected, guide::canExplore);
    add("card-back", "Alt+Left", () -> guide.walk(-1), () -> guide.canWalk(-1));
    add("card-forward", "Alt+Right", () -> guide.walk(1), () -> guide.canWalk(1));
    add("advise", Feather.COMPASS, "Shortcut+Shift+A", window::advise, Commands::always);
    add("doubt", "Shortcut+Shift+R", window::doubt, () -> act.selectedNode().isPresent());
    add("keys", Feather.COMMAND, "Shift+F1", window::keys, Commands::always);
    add("about", Feather.INFO, window::about, Commands::always);
    session.listen(change -> {
      switch (change) {
        case DIAGRAM, FILE, SELECTION, CRITIQUE -> refresh();
        case PREVIEW, LINES -> {}
      }
    });
  }

  private void add(String id, Runnable action, BooleanSupplier possible) {
    put(id, Optional.empty(), Optional.empty(), action, possible, plain(id));
  }

  private void add(String id, Feather glyph, Runnable action, BooleanSupplier possible) {
    put(id, Optional.of(glyph), Optional.empty(), action, possible, plain(id));
  }

  private void add(String id, String keys, Runnable action, BooleanSupplier possible) {
    put(id, Optional.empty(), Optional.of(keys), action, possible, plain(id));
  }

  private void add(
      String id, Feather glyph, String keys, Runnable action, BooleanSupplier possible) {
    add(id, glyph, keys, action, possible, plain(id));
  }

  private void add(
      String id,
      Feather glyph,
      String keys,
      Runnable action,
      BooleanSupplier possible,
      Supplier<String> wording) {
    put(id, Optional.of(glyph), Optional.of(keys), action, possible, wording);
  }

  private void put(
      String id,
      Optional<Feather> glyph,
      Optional<String> keys,
      Runnable action,
      BooleanSupplier possible,
      Supplier<String> wording) {
    var combination = keys.map(KeyCombination::valueOf);
    all.put(id, new Command(id, glyph, combination, action, possible, wording));
  }

  private static boolean always() {
    return true;
  }

  private static Supplier<String> plain(String id) {
    return () -> Words.of("command." + id);
  }

  private static Supplier<String> naming(String id, Supplier<Optional<String>> step) {
    return () ->
        step.get()
            .map(title -> Words.of("command." + id + ".step", title))
            .orElse(Words.of("command." + id));
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

  /// Runs the command of a key that is pressed alone; text fields must get it first.
  boolean pressed(KeyEvent event) {
    var found =
        all.values().stream()
            .filter(c -> c.keys().filter(k -> Command.isBare(k) && k.match(event)).isPresent())
            .findFirst();
    found.ifPresent(Command::run);
    return found.isPresent();
  }
}
