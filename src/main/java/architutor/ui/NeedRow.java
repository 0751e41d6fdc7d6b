package architutor.ui;

import architutor.catalog.NeedKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One kind of need: its title, what was chosen of it, and when it is open all that can be.
final class NeedRow extends VBox {
  private final NeedKind kind;
  private final Consumer<String> toggle;
  private final Button head = new Button();
  private final FlowPane values = new FlowPane();
  private final Map<String, ToggleButton> chips = new LinkedHashMap<>();
  private Set<String> chosen = Set.of();
  private boolean isOpen;

  /// @param toggle told of the value that was pressed
  NeedRow(NeedKind kind, Consumer<String> toggle) {
    this.kind = kind;
    this.toggle = toggle;
    head.setText(kind.title());
    head.setAccessibleText(Words.of("need.accessible", kind.title(), kind.asks()));
    head.setMaxWidth(Double.MAX_VALUE);
    head.getStyleClass().add("need-head");
    head.setOnAction(_ -> open(!isOpen));
    values.getStyleClass().add("need-values");
    values.managedProperty().bind(values.visibleProperty());
    getStyleClass().add("need");
    getChildren().setAll(head, values);
    open(false);
  }

  void open(boolean open) {
    isOpen = open;
    head.setGraphic(Glyphs.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    arrange();
  }

  void show(Set<String> now) {
    chosen = now;
    chips.forEach((value, chip) -> chip.setSelected(now.contains(value)));
    arrange();
  }

  /// Chips that stay are left alone, and with them the focus.
  private void arrange() {
    List<Node> shown =
        kind.values().stream()
            .filter(v -> isOpen || chosen.contains(v.id()))
            .<Node>map(v -> chips.computeIfAbsent(v.id(), _ -> chip(v)))
            .toList();
    if (!values.getChildren().equals(shown)) values.getChildren().setAll(shown);
    values.setVisible(!shown.isEmpty());
  }

  private ToggleButton chip(NeedKind.Value value) {
    var chip = new ToggleButton(value.title());
    chip.getStyleClass().add("chip");
    chip.setSelected(chosen.contains(value.id()));
    chip.setAccessibleText(Words.of("need.value", kind.title(), value.title()));
    chip.setOnAction(_ -> toggle.accept(value.id()));
    return chip;
  }
}
