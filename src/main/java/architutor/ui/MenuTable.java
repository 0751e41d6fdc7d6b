package architutor.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What stands in which menu, as lists that can be searched.
final class MenuTable {
  /// Examples are listed as drawings, not as what a menu does.
  static final String EXAMPLES = "menu-examples";

  /// The commands of one menu; those of none come last.
  record Group(String title, List<Command> commands) {}

  /// What stands in a menu without being a command.
  ///
  /// @param menu the title of the menu in the bar
  record Other(String menu, String title, MenuItem item) {}

  private final MenuBar bar;
  private final Commands commands;

  MenuTable(MenuBar bar, Commands commands) {
    this.bar = bar;
    this.commands = commands;
  }

  List<Group> groups() {
    var left = new LinkedHashSet<>(commands.all());
    var groups = new ArrayList<Group>();
    for (var menu : bar.getMenus()) {
      var ids = items(menu).map(MenuItem::getId).toList();
      var mine = left.stream().filter(c -> ids.contains(Command.ITEM + c.id())).toList();
      var ordered =
          ids.stream()
              .flatMap(id -> mine.stream().filter(c -> (Command.ITEM + c.id()).equals(id)))
              .toList();
      left.removeAll(mine);
      if (!ordered.isEmpty()) groups.add(new Group(menu.getText(), ordered));
    }
    if (!left.isEmpty()) groups.add(new Group(Words.of("menu.none"), List.copyOf(left)));
    return groups;
  }

  /// Each with the submenu that it stands in as the first word of its title.
  List<Other> others() {
    return bar.getMenus().stream()
        .flatMap(menu ->
            items(menu)
                .filter(item -> item.getId() == null)
                .map(item -> new Other(menu.getText(), title(menu, item), item)))
        .toList();
  }

  private static String title(Menu menu, MenuItem item) {
    var parent = item.getParentMenu();
    return parent == null || parent.equals(menu)
        ? item.getText()
        : Words.of("everything.of", parent.getText(), item.getText());
  }

  private static Stream<MenuItem> items(Menu menu) {
    return menu.getItems().stream()
        .filter(item -> !(item instanceof SeparatorMenuItem))
        .filter(item -> !EXAMPLES.equals(item.getId()))
        .flatMap(item -> item instanceof Menu inner ? items(inner) : Stream.of(item));
  }
}
