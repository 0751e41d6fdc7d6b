package architutor.ui;

import architutor.app.Studio;
import architutor.catalog.Service;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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

  /// About as many tiles as are seen without scrolling.
  private static final int SEEN = 24;

  /// As many icons as can be made in a frame.
  private static final int AT_ONCE = 6;

  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-hit");

  private final Studio studio;
  private final IconImages images;
  private final Carrying carrying;
  private final Consumer<Service> place;
  private final Consumer<Service> explain;
  private final Parent view;
  private final Consumer<Service> join;
  private final List<Node> sections = new ArrayList<>();
  private final Deque<Tile> bare = new ArrayDeque<>();
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
      if (!services.isEmpty()) sections.add(section(category.title(), services, bare::add));
    }
    dress(SEEN);
    dressing.start();
    search.textProperty().subscribe(this::find);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
  }

  /// Those that can be seen have their icons at once, all others a few in each frame.
  private final AnimationTimer dressing =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          dress(AT_ONCE);
          if (bare.isEmpty()) stop();
        }
      };

  private void dress(int count) {
    for (var i = 0; i < count && !bare.isEmpty(); i++) bare.removeFirst().dress();
  }

  private void find(String text) {
    var searching = !text.isBlank();
    hits = searching ? studio.search(text).stream().limit(MOST).toList() : List.of();
    scroll.setVisible(!searching || !hits.isEmpty());
    nothing.setVisible(searching && hits.isEmpty());
    nothingTitle.setText(Words.of("palette.nothing", text.strip()));
    if (!searching) list.getChildren().setAll(sections);
    else if (!hits.isEmpty()) {
      var found = section(Words.of("palette.hits"), hits, Tile::dress);
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

  /// @param dressed sees to it that a tile gets its icon
  private Node section(String title, List<Service> services, Consumer<Tile> dressed) {
    var name = new Label(title);
    name.getStyleClass().add("section-title");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var count = new Label(String.valueOf(services.size()));
    count.getStyleClass().add("section-count");
    var tiles = new FlowPane(0, 4);
    tiles.setRowValignment(VPos.TOP);
    tiles.setPrefWrapLength(3 * Tile.WIDTH);
    for (var service : services) {
      var tile = tile(service);
      tiles.getChildren().add(tile);
      dressed.accept(tile);
    }
    var head = new HBox(name, gap, count);
    head.getStyleClass().add("section-head");
    var section = new VBox(head, tiles);
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
