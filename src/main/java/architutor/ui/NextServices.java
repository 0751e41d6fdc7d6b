package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Neighbourhood.Group;
import architutor.catalog.Neighbourhood.Side;
import architutor.catalog.Service;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The services that could come next, to choose one where a new line ended in the open.
final class NextServices {
  private static final int MOST = 10;
  private static final int ICON = 20;

  private NextServices() {}

  /// What an entry feeds or hands to, the best connected first.
  static List<Service> after(Service service, Catalog catalog) {
    return catalog.neighbourhood(service).groups().stream()
        .filter(group -> group.side() == Side.OUT)
        .map(Group::services)
        .flatMap(List::stream)
        .filter(Service::isDrawn)
        .distinct()
        .limit(MOST)
        .toList();
  }

  /// @param choose takes the service that was chosen
  /// @param search asked to let the person look for another
  static ContextMenu menu(
      List<Service> services,
      Catalog catalog,
      IconImages images,
      Consumer<Service> choose,
      Runnable search) {
    var menu = new ContextMenu();
    for (var service : services) {
      var item = new MenuItem(service.brief());
      item.setMnemonicParsing(false);
      var home = catalog.entry(service.home()).orElse(service);
      item.setGraphic(Tile.icon(home, images, ICON));
      item.setOnAction(_ -> choose.accept(service));
      menu.getItems().add(item);
    }
    if (!services.isEmpty()) menu.getItems().add(new SeparatorMenuItem());
    var other = new MenuItem(Words.of("next.other"));
    other.setOnAction(_ -> search.run());
    menu.getItems().add(other);
    return menu;
  }
}
