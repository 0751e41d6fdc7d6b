package architutor.ui;

import architutor.catalog.NeedKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All kinds of need to choose from; folded it shows only what was chosen.
final class NeedList extends VBox {
  private final List<NeedKind> kinds;
  private final BiConsumer<String, String> toggle;
  private final Button head = new Button(Words.of("needs.title"));
  private final Map<String, NeedRow> rows = new LinkedHashMap<>();
  private final VBox all = new VBox();
  private final FlowPane chosen = new FlowPane();
  private boolean isOpen = true;

  /// @param toggle told of the kind of need and the value that was pressed
  NeedList(List<NeedKind> kinds, BiConsumer<String, String> toggle) {
    this.kinds = kinds;
    this.toggle = toggle;
    head.getStyleClass().addAll("need-head", "needs-head");
    head.setMaxWidth(Double.MAX_VALUE);
    head.setAccessibleText(Words.of("needs.accessible"));
    head.setOnAction(_ -> open(!isOpen));
    chosen.getStyleClass().add("need-values");
    for (var kind : kinds)
      rows.put(kind.id(), new NeedRow(kind, value -> toggle.accept(kind.id(), value)));
    all.getChildren().setAll(rows.values());
    for (var part : List.of(all, chosen)) part.managedProperty().bind(part.visibleProperty());
    getStyleClass().add("needs");
    getChildren().setAll(head, all, chosen);
    open(true);
  }

  void open(boolean open) {
    isOpen = open;
    head.setGraphic(Glyphs.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    rows.values().forEach(row -> row.open(false));
    arrange();
  }

  void show(Map<String, Set<String>> now) {
    rows.forEach((kind, row) -> row.show(now.getOrDefault(kind, Set.of())));
    chosen.getChildren().setAll(kinds.stream().flatMap(k -> chips(k, now).stream()).toList());
    arrange();
  }

  private void arrange() {
    all.setVisible(isOpen);
    chosen.setVisible(!isOpen && !chosen.getChildren().isEmpty());
  }

  private List<Node> chips(NeedKind kind, Map<String, Set<String>> now) {
    return kind.values().stream()
        .filter(v -> now.getOrDefault(kind.id(), Set.of()).contains(v.id()))
        .<Node>map(v ->
            Removable.chip(
                v.title(),
                Words.of("need.remove", kind.title(), v.title()),
                () -> toggle.accept(kind.id(), v.id())))
        .toList();
  }
}
