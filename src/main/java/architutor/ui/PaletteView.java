package architutor.ui;

import architutor.app.Studio;
import architutor.catalog.Service;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All services by category, and a search that knows their other names, their parts and the terms
/// around them.
final class PaletteView {
  /// The best; nobody looks through more, and making tiles takes time.
  private static final int MOST = 45;

  /// How long tiles may be made in one frame, in ns.
  private static final long BUDGET = 6_000_000;

  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-hit");

  private final Studio studio;
  private final IconImages images;
  private final Carrying carrying;
  private final Consumer<Service> place;
  private final Consumer<Service> explain;
  private final Parent view;
  private final Consumer<Service> join;
  private final List<Node> sections = new ArrayList<>();

  /// What makes the tiles that there are not yet, in their order.
  private final Deque<Runnable> tiles = new ArrayDeque<>();

  /// Those without their icon, in their order.
  private final Deque<Tile> bare = new ArrayDeque<>();

  /// How many more icons are at hand than tiles have got theirs.
  private final AtomicInteger icons = new AtomicInteger();

  private List<Service> hits = List.of();

  @FXML private TextField search;
  @FXML private ScrollPane scroll;
  @FXML private VBox list;
  @FXML private VBox nothing;
  @FXML private Label nothingTitle;

  /// @param carrying does the dragging of a tile
  /// @param place puts a service on the drawing without dragging
  /// @param join puts a service on the drawing behind what is selected
  /// @param explain shows what is known of an entry
  PaletteView(
      Studio studio,
      IconImages images,
      Carrying carrying,
      Consumer<Service> place,
      Consumer<Service> join,
      Consumer<Service> explain) {
    this.studio = studio;
    this.images = images;
    this.carrying = carrying;
    this.place = place;
    this.join = join;
    this.explain = explain;
    this.view = Fxml.load("palette", this);
  }

  Parent view() {
    return view;
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  @FXML
  void initialize() {
    var catalog = studio.catalog();
    var byCategory = catalog.services().stream().collect(Collectors.groupingBy(Service::category));
    for (var category : catalog.categories()) {
      var services = byCategory.getOrDefault(category.id(), List.of());
      if (!services.isEmpty()) sections.add(section(category.title(), services, this::later));
    }
    var order = catalog.services();
    Painted.then(() -> {
      Thread.ofPlatform().daemon().name("icons").start(() -> paint(order));
      filling.start();
    });
    search.textProperty().subscribe(this::find);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
  }

  /// Tiles come after the first picture of the window, a few in each frame, and icons as soon as
  /// they are painted.
  private final AnimationTimer filling =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          var end = System.nanoTime() + BUDGET;
          while (System.nanoTime() < end && fill())
            ;
          if (tiles.isEmpty() && bare.isEmpty()) stop();
        }
      };

  /// Whether there was anything that could be done.
  private boolean fill() {
    if (!bare.isEmpty() && icons.get() > 0) {
      icons.decrementAndGet();
      bare.removeFirst().dress();
      return true;
    }
    if (tiles.isEmpty()) return false;
    tiles.removeFirst().run();
    return true;
  }

  /// Painting an icon for the first time takes a millisecond or two, so that is done elsewhere.
  private void paint(List<Service> order) {
    for (var service : order) {
      service.icon().ifPresent(name -> images.icons().at(name, 2 * Tile.ICON));
      icons.incrementAndGet();
    }
  }

  private void later(FlowPane place, Service service) {
    tiles.add(() -> {
      var tile = tile(service);
      place.getChildren().add(tile);
      bare.add(tile);
    });
  }

  private void now(FlowPane place, Service service) {
    var tile = tile(service);
    place.getChildren().add(tile);
    tile.dress();
  }

  private void find(String text) {
    var searching = !text.isBlank();
    hits = searching ? studio.search(text).stream().limit(MOST).toList() : List.of();
    scroll.setVisible(!searching || !hits.isEmpty());
    nothing.setVisible(searching && hits.isEmpty());
    nothingTitle.setText(Words.of("palette.nothing", text.strip()));
    if (!searching) list.getChildren().setAll(sections);
    else if (!hits.isEmpty()) {
      var found = section(Words.of("palette.hits"), hits, this::now);
      found.lookup(".tile").pseudoClassStateChanged(FIRST, true);
      list.getChildren().setAll(found);
    }
    scroll.setVvalue(0);
  }

  private void searchKey(KeyEvent e) {
    if (isTaking(e) && !hits.isEmpty()) {
      take(hits.getFirst(), e.isShiftDown());
      // The next word takes the place of this one.
      search.selectAll();
    } else if (isExplaining(e) && !hits.isEmpty()) explain.accept(hits.getFirst());
    else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
    else if (e.getCode() == KeyCode.DOWN) list.lookup(".tile").requestFocus();
    else return;
    e.consume();
  }

  /// @param put makes a tile and puts it in its place
  private Node section(String title, List<Service> services, BiConsumer<FlowPane, Service> put) {
    var name = new Label(title);
    name.getStyleClass().add("section-title");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var count = new Label(String.valueOf(services.size()));
    count.getStyleClass().add("section-count");
    var place = new FlowPane(0, 4);
    place.setRowValignment(VPos.TOP);
    place.setPrefWrapLength(3 * Tile.WIDTH);
    for (var service : services) put.accept(place, service);
    var head = new HBox(name, gap, count);
    head.getStyleClass().add("section-head");
    var section = new VBox(head, place);
    section.getStyleClass().add("section");
    return section;
  }

  private Tile tile(Service service) {
    var tile = new Tile(service, studio.catalog().entry(service.home()).orElse(service), images);
    tile.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> carrying.press(tile, service));
    tile.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          if (e.getClickCount() == 2) explain.accept(service);
        });
    tile.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (isTaking(e)) take(service, e.isShiftDown());
          else if (isExplaining(e)) explain.accept(service);
          else return;
          e.consume();
        });
    return tile;
  }

  /// What cannot be drawn can still be read about.
  private void take(Service service, boolean joined) {
    if (!service.isDrawn()) explain.accept(service);
    else (joined ? join : place).accept(service);
  }

  /// With other modifiers Enter is a command of the window.
  private static boolean isTaking(KeyEvent e) {
    return e.getCode() == KeyCode.ENTER && !e.isAltDown() && !e.isShortcutDown();
  }

  private static boolean isExplaining(KeyEvent e) {
    return e.getCode() == KeyCode.F1 && !e.isShiftDown();
  }
}
