package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Neighbourhood;
import architutor.catalog.Service;
import architutor.model.Box;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// One service in the middle of its neighbours, who stand by relation.
final class ExplorerPicture extends Pane {
  private static final int ICON = 52;

  private final IconImages images;
  private final Consumer<Service> centre;
  private final Consumer<Service> explain;
  private final Motion motion = new Motion();
  private final Map<Box, Node> places = new HashMap<>();
  private Optional<Service> subject = Optional.empty();
  private Neighbourhood around = new Neighbourhood(List.of());
  private Optional<Node> middle = Optional.empty();

  /// Asked for before there was anything to focus.
  private boolean wantsFocus;

  /// @param centre asked to make a neighbour the middle
  ExplorerPicture(IconImages images, Consumer<Service> centre, Consumer<Service> explain) {
    this.images = images;
    this.centre = centre;
    this.explain = explain;
    getStyleClass().add("explorer");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    widthProperty().subscribe(this::build);
    heightProperty().subscribe(this::build);
  }

  /// Shows a service; if it was a neighbour until now, it comes from there.
  void show(Service service, Catalog catalog) {
    var from =
        places.entrySet().stream()
            .filter(e -> e.getValue() instanceof Chip chip && chip.service().equals(service))
            .map(Map.Entry::getKey)
            .findFirst();
    subject = Optional.of(service);
    around = catalog.neighbourhood(service);
    build();
    from.ifPresent(this::arrive);
  }

  void focus() {
    wantsFocus = middle.isEmpty();
    middle.ifPresent(Node::requestFocus);
  }

  private void build() {
    motion.end();
    wantsFocus |= isFocusWithin();
    middle = Optional.empty();
    places.clear();
    getChildren().clear();
    if (subject.isEmpty() || getWidth() <= 0 || getHeight() <= 0) return;
    var layout = ExplorerLayout.of(getWidth(), getHeight(), around);
    getChildren().add(ExplorerLines.of(layout));
    var node = middle(subject.get());
    middle = Optional.of(node);
    put(node, layout.middle());
    if (around.groups().isEmpty()) alone(layout.middle());
    for (var block : layout.blocks()) {
      var title = new Label(CardSections.relation(block.group()));
      title.getStyleClass().add("relation");
      lay(
          title,
          new Box(block.box().x(), block.box().y(), block.box().width(), ExplorerLayout.TITLE));
      for (var i = 0; i < block.spots().size(); i++)
        put(spot(block.group().services().get(i)), block.spots().get(i));
      for (var box : block.more()) put(more(block.hidden()), box);
    }
    if (wantsFocus) focus();
  }

  private Button middle(Service service) {
    var button = new Button(service.brief(), Tile.icon(service, images, ICON));
    button.setContentDisplay(ContentDisplay.TOP);
    button.setWrapText(true);
    button.setAccessibleText(Words.of("explorer.middle", service.name()));
    button.getStyleClass().add("explorer-middle");
    button.setOnAction(_ -> explain.accept(service));
    return button;
  }

  private Chip spot(Service service) {
    var chip = new Chip(service, images, centre, explain);
    chip.setAlignment(Pos.CENTER_LEFT);
    chip.getStyleClass().add("spot");
    return chip;
  }

  /// The card lists all of them.
  private Button more(int hidden) {
    var button = new Button(Words.of("chips.more", hidden));
    button.setAlignment(Pos.CENTER_LEFT);
    button.getStyleClass().addAll("service-chip", "spot", "more");
    button.setOnAction(_ -> subject.ifPresent(explain));
    return button;
  }

  private void alone(Box middle) {
    var text = CardHead.text(Words.of("explorer.alone"), "second");
    text.setAlignment(Pos.TOP_CENTER);
    lay(text, new Box(0, middle.y() + middle.height() + 12, getWidth(), 40));
  }

  private void put(Node node, Box box) {
    places.put(box, node);
    lay(node, box);
  }

  private void lay(Node node, Box box) {
    getChildren().add(node);
    var region = (javafx.scene.layout.Region) node;
    region.setMinSize(0, 0);
    region.setPrefSize(Math.rint(box.width()), Math.rint(box.height()));
    region.relocate(Math.rint(box.x()), Math.rint(box.y()));
  }

  private void arrive(Box from) {
    var goal = middle.orElseThrow();
    var dx = from.centre().x() - getWidth() / 2;
    var dy = from.centre().y() - getHeight() / 2;
    motion.play(share -> {
      goal.setTranslateX((1 - share) * dx);
      goal.setTranslateY((1 - share) * dy);
      for (var node : getChildren()) if (!node.equals(goal)) node.setOpacity(share);
    });
  }

  private void key(KeyEvent e) {
    var step = step(e.getCode());
    var at =
        places.entrySet().stream()
            .filter(p -> p.getValue().isFocused())
            .map(Map.Entry::getKey)
            .findFirst();
    if (step.isEmpty() || at.isEmpty() || e.isAltDown()) return;
    step.get()
        .from(at.get(), List.copyOf(places.keySet()))
        .flatMap(box -> Optional.ofNullable(places.get(box)))
        .ifPresent(Node::requestFocus);
    e.consume();
  }

  private static Optional<Walk> step(KeyCode code) {
    return switch (code) {
      case LEFT -> Optional.of(Walk.LEFT);
      case RIGHT -> Optional.of(Walk.RIGHT);
      case UP -> Optional.of(Walk.UP);
      case DOWN -> Optional.of(Walk.DOWN);
      default -> Optional.empty();
    };
  }
}
