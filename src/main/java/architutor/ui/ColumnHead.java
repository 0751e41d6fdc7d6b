package architutor.ui;

import architutor.catalog.Service;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The head and the foot of a column of a comparison.
final class ColumnHead {
  private static final int ICON = 28;

  private final IconImages images;
  private final ServiceCard.Listener listener;
  private final Consumer<Service> remove;

  /// @param remove takes the column away
  ColumnHead(IconImages images, ServiceCard.Listener listener, Consumer<Service> remove) {
    this.images = images;
    this.listener = listener;
    this.remove = remove;
  }

  Node head(Service service) {
    var name = new Button(service.brief(), Tile.icon(service, images, ICON));
    name.setWrapText(true);
    name.setAlignment(Pos.CENTER_LEFT);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setAccessibleText(Words.of("compare.card", service.name()));
    name.setTooltip(new Tooltip(service.name() + "\n" + service.summary()));
    name.getStyleClass().add("column-name");
    name.setOnAction(_ -> listener.explain(service));
    name.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() != KeyCode.F1 || e.isShiftDown()) return;
          listener.explain(service);
          e.consume();
        });
    HBox.setHgrow(name, Priority.ALWAYS);
    var away = new Button();
    away.setGraphic(Glyphs.of(Feather.X, 14));
    away.setAccessibleText(Words.of("compare.remove", service.name()));
    away.setTooltip(new Tooltip(Words.of("compare.remove", service.brief())));
    away.getStyleClass().addAll("tool", "column-remove");
    away.setOnAction(_ -> remove.accept(service));
    var head = new HBox(4, name, away);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /// The page of AWS that tells most of it.
  Node foot(Service service) {
    if (service.docs().isEmpty()) return CardHead.text(Words.of("compare.no-page"), "second");
    var page = service.docs().getFirst();
    var link = new Hyperlink(page.title());
    link.setWrapText(true);
    link.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    link.getStyleClass().add("finding-link");
    link.setAccessibleText(Words.of("finding.link", page.title()));
    link.setOnAction(_ -> listener.browse(page.url()));
    return link;
  }
}
