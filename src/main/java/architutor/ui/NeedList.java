package architutor.ui;

import architutor.catalog.NeedKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All kinds of need to choose from; folded it shows only those of which something was chosen.
final class NeedList extends VBox {
  private final Button head = new Button(Words.of("needs.title"));
  private final Map<String, NeedRow> rows = new LinkedHashMap<>();
  private boolean isOpen = true;

  /// @param toggle told of the kind of need and the value that was pressed
  NeedList(List<NeedKind> kinds, BiConsumer<String, String> toggle) {
    head.getStyleClass().addAll("need-head", "needs-head");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setAccessibleText(Words.of("needs.accessible"));
    head.setOnAction(_ -> open(!isOpen));
    getStyleClass().add("needs");
    getChildren().add(head);
    for (var kind : kinds) {
      var row = new NeedRow(kind, value -> toggle.accept(kind.id(), value));
      row.managedProperty().bind(row.visibleProperty());
      rows.put(kind.id(), row);
      getChildren().add(row);
    }
    open(true);
  }

  void open(boolean open) {
    isOpen = open;
    head.setGraphic(Glyphs.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    rows.values().forEach(row -> {
      row.open(false);
      row.setVisible(open || row.hasChosen());
    });
  }

  void show(Map<String, Set<String>> chosen) {
    rows.forEach((kind, row) -> {
      row.show(chosen.getOrDefault(kind, Set.of()));
      row.setVisible(isOpen || row.hasChosen());
    });
  }
}
