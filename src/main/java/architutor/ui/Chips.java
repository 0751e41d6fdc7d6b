package architutor.ui;

import architutor.catalog.Service;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/// Some entries side by side; many of them only when that is asked for.
final class Chips extends FlowPane {
  private static final int FEW = 12;

  Chips(List<Service> services, IconImages images, Consumer<Service> open) {
    super(6, 6);
    var few = services.size() <= FEW + 1 ? services.size() : FEW;
    add(services.subList(0, few), images, open);
    if (few == services.size()) return;
    var more = new Button(Words.of("chips.more", services.size() - few));
    more.getStyleClass().addAll("service-chip", "more");
    more.setOnAction(_ -> {
      getChildren().remove(more);
      add(services.subList(few, services.size()), images, open);
      getChildren().get(few).requestFocus();
    });
    getChildren().add(more);
  }

  private void add(List<Service> services, IconImages images, Consumer<Service> open) {
    services.forEach(s -> getChildren().add(new Chip(s, images, open, open)));
  }
}
