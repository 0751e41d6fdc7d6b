package architutor.ui;

import architutor.app.Example;
import architutor.catalog.Service;
import architutor.model.Diagram;
import architutor.model.GroupKind;
import architutor.model.Id;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// The menus, made from the table of commands; a dash is a line.
final class Menus {
  private static final String LINE = "-";

  private final Commands commands;

  Menus(Commands commands) {
    this.commands = commands;
  }

  MenuBar bar(Menu examples, Menu recent, Look look, Consumer<GroupKind> frame) {
    var file =
        menu(
            "file",
            "new",
            "open",
            "start",
            LINE,
            "save",
            "save-as",
            "close",
            LINE,
            "export-png",
            "export-mermaid",
            LINE,
            "exit");
    file.getItems().addAll(2, List.of(recent, examples));
    var view =
        menu(
            "view",
            "zoom-in",
            "zoom-out",
            "actual",
            "fit",
            "zoom-selection",
            LINE,
            "palette",
            "outline",
            "history",
            "panel",
            "settings",
            LINE,
            "present",
            LINE,
            "lens-cost",
            "lens-freshness",
            "lens-security",
            "lens-exam",
            "lens-steps",
            LINE,
            "next-area",
            "next-tab",
            "previous-tab",
            LINE);
    view.getItems().add(themes(look));
    view.getItems().add(menu("text", "text-larger", "text-smaller", "text-usual"));
    var arrange =
        menu(
            "arrange",
            "select",
            "connect",
            "note",
            "connect-to",
            "into-frame",
            LINE,
            "tidy",
            "tidy-down",
            LINE,
            "frame-around",
            "unframe",
            "enclose",
            "fold",
            "unfold",
            LINE,
            "lock",
            "straighten",
            "reverse");
    arrange.getItems().add(2, frames(frame));
    arrange
        .getItems()
        .addAll(
            10,
            List.of(
                menu(
                    "align",
                    "align-left",
                    "align-centre",
                    "align-right",
                    LINE,
                    "align-top",
                    "align-middle",
                    "align-bottom"),
                menu("distribute", "distribute-across", "distribute-down"),
                menu("same", "same-width", "same-height", "same-both"),
                menu("stack", "to-front", "to-back", "forward", "backward"),
                new SeparatorMenuItem()));
    return new MenuBar(
        file,
        menu(
            "edit",
            "undo",
            "redo",
            LINE,
            "cut",
            "copy",
            "copy-picture",
            "copy-mermaid",
            "paste",
            "duplicate",
            "delete",
            LINE,
            "select-all",
            "select-none",
            "select-nodes",
            "select-flows",
            "next-flow",
            "previous-flow",
            "select-similar",
            "select-connected",
            LINE,
            "rename",
            "kind",
            LINE,
            "find",
            "find-next",
            "find-previous",
            "search"),
        view,
        arrange,
        menu(
            "review",
            "next-finding",
            "previous-finding",
            "explain-finding",
            LINE,
            "rules",
            "own-rules",
            LINE,
            "advise",
            "doubt"),
        menu("help", "everything", "keys", "about"));
  }

  /// What can be read of services.
  Menu services(List<Preset> presets, Consumer<List<Service>> compare) {
    var menu = menu("services", "explain", "compare", "explore", LINE, "card-back", "card-forward");
    var comparisons = new Menu(Words.of("menu.comparisons"));
    for (var preset : presets) {
      var item = new MenuItem(preset.title());
      item.setOnAction(_ -> compare.accept(preset.entries()));
      comparisons.getItems().add(item);
    }
    menu.getItems().add(2, comparisons);
    return menu;
  }

  private Menu menu(String id, String... entries) {
    var menu = new Menu(Words.of("menu." + id));
    menu.getItems().setAll(items(entries));
    return menu;
  }

  private List<MenuItem> items(String... entries) {
    var items = new ArrayList<MenuItem>();
    for (var entry : entries)
      items.add(entry.equals(LINE) ? new SeparatorMenuItem() : commands.of(entry).item());
    return items;
  }

  /// Designs to open.
  static void fill(Menu menu, List<Example> designs, Consumer<String> open) {
    for (var design : designs) {
      var item = new MenuItem(design.title());
      item.setOnAction(_ -> open.accept(design.id()));
      menu.getItems().add(item);
    }
  }

  /// The files of the last time, asked for whenever the menu is opened.
  static Menu recent(Recent recent, Consumer<Path> open) {
    var menu = new Menu(Words.of("menu.recent"));
    Runnable fill =
        () -> {
          menu.getItems().clear();
          for (var file : recent.files()) {
            var item = new MenuItem(file.getFileName().toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> open.accept(file));
            menu.getItems().add(item);
          }
          var forget = new MenuItem(Words.of("menu.recent.forget"));
          forget.setOnAction(_ -> recent.forget());
          forget.setDisable(menu.getItems().isEmpty());
          if (!menu.getItems().isEmpty()) menu.getItems().add(new SeparatorMenuItem());
          menu.getItems().add(forget);
        };
    fill.run();
    menu.parentMenuProperty()
        .subscribe(above -> {
          if (above != null) above.setOnShowing(_ -> fill.run());
        });
    return menu;
  }

  private static Menu themes(Look look) {
    var menu = new Menu(Words.of("menu.theme"));
    var group = new ToggleGroup();
    for (var choice : Look.Choice.values()) {
      var item = new RadioMenuItem(Words.of("theme." + choice.word()));
      item.setToggleGroup(group);
      item.setSelected(choice == look.choice());
      item.setOnAction(_ -> look.choose(choice));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Menu frames(Consumer<GroupKind> frame) {
    var menu = new Menu(Words.of("command.group"));
    menu.getItems().setAll(kinds(frame));
    return menu;
  }

  static List<MenuItem> kinds(Consumer<GroupKind> frame) {
    return Arrays.stream(GroupKind.values())
        .map(kind -> {
          var item = new MenuItem(Words.of("group." + kind.word()));
          item.setOnAction(_ -> frame.accept(kind));
          return item;
        })
        .toList();
  }

  /// What can be done with what is selected, or with the drawing where nothing is.
  ContextMenu context(Diagram diagram, Set<Id> selection) {
    var menu = new ContextMenu();
    var edge = selection.stream().anyMatch(id -> diagram.edge(id).isPresent());
    var group = selection.stream().anyMatch(id -> diagram.group(id).isPresent());
    if (selection.isEmpty())
      menu.getItems().setAll(items("paste", "select-all", LINE, "fit", "tidy", "present"));
    else if (edge)
      menu.getItems()
          .setAll(
              items(
                  "rename",
                  "kind",
                  "settings",
                  LINE,
                  "connect-to",
                  "straighten",
                  "reverse",
                  "lock",
                  LINE,
                  "delete"));
    else if (group)
      menu.getItems()
          .setAll(
              items(
                  "rename",
                  "kind",
                  "settings",
                  LINE,
                  "connect-to",
                  "into-frame",
                  "fold",
                  "unfold",
                  "enclose",
                  "unframe",
                  LINE,
                  "cut",
                  "copy",
                  "duplicate",
                  "delete",
                  LINE,
                  "to-front",
                  "to-back",
                  "lock"));
    else
      menu.getItems()
          .setAll(
              items(
                  "explain",
                  "compare",
                  "explore",
                  LINE,
                  "rename",
                  "settings",
                  "doubt",
                  LINE,
                  "cut",
                  "copy",
                  "duplicate",
                  "delete",
                  LINE,
                  "connect",
                  "connect-to",
                  "into-frame",
                  "frame-around",
                  "select-similar",
                  "lock"));
    return menu;
  }
}
