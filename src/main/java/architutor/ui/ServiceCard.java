package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Service;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is known of the entry that was asked for.
final class ServiceCard {
  /// What a card asks of the window.
  interface Listener {
    void explain(Service service);

    void place(Service service);

    void compare(List<Service> services);

    void explore(Service service);

    void browse(String url);
  }

  private final CardHead head;
  private final CardSections sections;
  private final Catalog catalog;
  private final Parent view;
  private Visited visited = Visited.NOTHING;

  @FXML private Button back;
  @FXML private Button forward;
  @FXML private Label sort;
  @FXML private ScrollPane scroll;
  @FXML private VBox list;
  @FXML private VBox nothing;

  ServiceCard(Catalog catalog, IconImages images, Listener listener) {
    this.catalog = catalog;
    this.head = new CardHead(catalog, images, listener);
    this.sections = new CardSections(catalog, images, listener);
    this.view = Fxml.load("service", this);
    refresh();
  }

  Parent view() {
    return view;
  }

  @FXML
  void initialize() {
    back.setGraphic(Glyphs.of(Feather.CHEVRON_LEFT));
    back.setOnAction(_ -> walk(-1));
    forward.setGraphic(Glyphs.of(Feather.CHEVRON_RIGHT));
    forward.setOnAction(_ -> walk(1));
  }

  void show(Service service) {
    go(visited.to(service));
  }

  /// @param steps -1 for back, 1 for forward through the cards that were looked at
  void walk(int steps) {
    go(visited.by(steps));
  }

  Visited visited() {
    return visited;
  }

  private void go(Visited next) {
    if (next.equals(visited)) return;
    visited = next;
    var hadFocus = view.isFocusWithin();
    refresh();
    // What was pressed is gone with the old card.
    if (hadFocus) scroll.requestFocus();
  }

  private void refresh() {
    var now = visited.now();
    back.setDisable(!visited.can(-1));
    forward.setDisable(!visited.can(1));
    sort.setText(now.map(this::sort).orElse(""));
    scroll.setVisible(now.isPresent());
    nothing.setVisible(now.isEmpty());
    var parts = new ArrayList<Node>();
    now.ifPresent(service -> {
      parts.addAll(head.of(service));
      parts.addAll(sections.of(service));
    });
    list.getChildren().setAll(parts);
    scroll.setVvalue(0);
  }

  private String sort(Service service) {
    var category =
        catalog.categories().stream()
            .filter(c -> c.id().equals(service.category()))
            .findFirst()
            .map(c -> c.title())
            .orElse(service.category());
    return Words.of("card.sort", CardHead.kind(service), category);
  }
}
