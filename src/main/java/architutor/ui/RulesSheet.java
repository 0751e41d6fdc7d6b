package architutor.ui;

import architutor.app.Newest;
import architutor.critique.Finding;
import architutor.critique.Pillar;
import architutor.critique.Rule;
import architutor.critique.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// All rules, searched and filtered, and the page of one.
final class RulesSheet {
  /// What the sheet asks of the window.
  ///
  /// @param open makes an example a drawing of its own
  /// @param browse opens an address outside
  /// @param choose asks for the folder of the person's own rules
  /// @param forget uses that folder no more
  record Hands(
      Consumer<Exhibit.Piece> open,
      Consumer<String> browse,
      Runnable choose,
      Runnable forget,
      Runnable close) {}

  private final Desk.World world;
  private final ReadOnlyObjectProperty<Known> known;
  private final Hands hands;
  private final RulePage pages;
  private final Newest<Exhibit.Wish, Exhibit> exhibits;
  private final Map<Optional<Severity>, ToggleButton> chips = new LinkedHashMap<>();
  private final Parent view;
  private RuleIndex index;
  private RuleFilter filter = RuleFilter.ALL;
  private Optional<Rule> open = Optional.empty();
  private Optional<Exhibit> exhibit = Optional.empty();

  @FXML private Button back;
  @FXML private Label title;
  @FXML private TextField search;
  @FXML private Button closing;
  @FXML private VBox browser;
  @FXML private FlowPane filters;
  @FXML private MenuButton pillars;
  @FXML private MenuButton tasks;
  @FXML private ToggleButton owns;
  @FXML private ListView<Rule> list;
  @FXML private VBox nothing;
  @FXML private Button all;
  @FXML private Label folder;
  @FXML private Button choose;
  @FXML private Button forget;
  @FXML private ScrollPane scroll;
  @FXML private VBox page;

  RulesSheet(Desk.World world, ReadOnlyObjectProperty<Known> known, Hands hands) {
    this.world = world;
    this.known = known;
    this.hands = hands;
    this.pages = new RulePage(hands.open(), hands.browse());
    this.exhibits = world.work().newest(Exhibit::of, this::take);
    this.index = RuleIndex.of(known.get().studio().rules());
    this.view = Fxml.load("rules", this);
    known.subscribe((_, _) -> learn());
    world.look().theme().subscribe((_, _) -> open.ifPresent(this::show));
  }

  Parent view() {
    return view;
  }

  @FXML
  void initialize() {
    back.setGraphic(Glyphs.of(Feather.CHEVRON_LEFT));
    back.setOnAction(_ -> backToList());
    closing.setOnAction(_ -> hands.close().run());
    var group = new ToggleGroup();
    chip(Optional.empty(), group);
    for (var severity : Severity.values()) chip(Optional.of(severity), group);
    var rules = known.get().studio().rules();
    choices(
        pillars,
        "rules.pillars",
        rules.stream().map(Rule::pillar).distinct().sorted().toList(),
        p -> Words.title(p.word()),
        p -> filter(filter.pillar(p)));
    choices(
        tasks,
        "rules.tasks",
        rules.stream().flatMap(r -> r.exam().stream()).distinct().sorted().toList(),
        task -> Words.of("finding.task", task),
        task -> filter(filter.task(task)));
    owns.setOnAction(_ -> filter(filter.own(owns.isSelected())));
    list.setFixedCellSize(RuleRow.HEIGHT);
    list.setCellFactory(_ -> row());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    search.textProperty().subscribe(_ -> refresh());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    all.setOnAction(_ -> showAll());
    choose.setOnAction(_ -> hands.choose().run());
    forget.setOnAction(_ -> hands.forget().run());
    for (var node : List.of(back, search, owns, forget))
      node.managedProperty().bind(node.visibleProperty());
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pageKey);
    turn();
    refresh();
  }

  private void chip(Optional<Severity> severity, ToggleGroup group) {
    var chip = new ToggleButton();
    chip.setToggleGroup(group);
    chip.getStyleClass().add("chip");
    chip.setOnAction(_ -> filter(filter.severity(severity)));
    chips.put(severity, chip);
    filters.getChildren().add(chips.size() - 1, chip);
  }

  /// One of them or all.
  private static <T> void choices(
      MenuButton button,
      String any,
      List<T> values,
      Function<T, String> title,
      Consumer<Optional<T>> choose) {
    var group = new ToggleGroup();
    var none = choice(Words.of(any), group, () -> choose.accept(Optional.empty()));
    none.setSelected(true);
    button.getItems().setAll(none);
    for (var value : values)
      button
          .getItems()
          .add(choice(title.apply(value), group, () -> choose.accept(Optional.of(value))));
  }

  private static RadioMenuItem choice(String text, ToggleGroup group, Runnable choose) {
    var item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    item.setOnAction(_ -> choose.run());
    return item;
  }

  private RuleRow row() {
    var row = new RuleRow(rule -> known.get().isOwn(rule));
    row.setOnMouseClicked(_ -> Optional.ofNullable(row.getItem()).ifPresent(this::turnTo));
    return row;
  }

  void focus() {
    if (open.isPresent()) scroll.requestFocus();
    else search.requestFocus();
  }

  void browse() {
    open = Optional.empty();
    turn();
  }

  /// The list of those that the person wrote.
  void browseOwn() {
    showAll();
    if (known.get().folder().isPresent()) filter(filter.own(true));
    browse();
  }

  /// The page of a rule.
  void show(Rule rule) {
    open = Optional.of(rule);
    exhibit = Optional.empty();
    fill();
    turn();
    scroll.setVvalue(0);
    var window = view.getScene() == null ? null : view.getScene().getWindow();
    var density = window == null ? 1 : Math.max(1, window.getOutputScaleX());
    exhibits.want(
        new Exhibit.Wish(known.get().studio(), rule, world.look().theme().get(), density));
  }

  private void turnTo(Rule rule) {
    show(rule);
    focus();
  }

  private void backToList() {
    var last = open;
    browse();
    last.ifPresent(rule -> list.getSelectionModel().select(rule));
    list.requestFocus();
  }

  /// Either the list or the page.
  private void turn() {
    var isPage = open.isPresent();
    browser.setVisible(!isPage);
    scroll.setVisible(isPage);
    back.setVisible(isPage);
    search.setVisible(!isPage);
    title.setText(Words.of(isPage ? "rules.one" : "rules.title"));
  }

  private void fill() {
    open.ifPresent(rule ->
        page.getChildren().setAll(pages.of(rule, known.get().isOwn(rule), found(rule), exhibit)));
  }

  private List<Finding> found(Rule rule) {
    return world.session().critique().findings().stream()
        .filter(f -> f.rule().id().equals(rule.id()))
        .toList();
  }

  private void take(Exhibit shown) {
    if (open.filter(shown.wish().rule()::equals).isEmpty()) return;
    exhibit = Optional.of(shown);
    fill();
  }

  /// The drawing was judged anew.
  void judged() {
    if (scroll.isVisible() && view.getParent() != null) fill();
  }

  /// The rules are others.
  private void learn() {
    index = RuleIndex.of(known.get().studio().rules());
    refresh();
    var next =
        open.flatMap(rule ->
            known.get().studio().rules().stream()
                .filter(r -> r.id().equals(rule.id()))
                .findFirst());
    if (open.isPresent() && next.isEmpty()) browse();
    next.filter(rule -> !open.equals(Optional.of(rule))).ifPresent(this::show);
  }

  private void filter(RuleFilter next) {
    filter = next;
    refresh();
  }

  private void showAll() {
    search.clear();
    for (var menu : List.of(pillars, tasks))
      ((RadioMenuItem) menu.getItems().getFirst()).setSelected(true);
    filter(RuleFilter.ALL);
  }

  private void refresh() {
    var fitting = index.find(search.getText());
    var ofAny = filter.severity(Optional.empty());
    var counted = fitting.stream().filter(rule -> ofAny.lets(rule, known.get())).toList();
    Severities.count(
        chips,
        counted.stream().map(Rule::severity).toList(),
        filter.severity(),
        "rules.accessible");
    pillars.setText(
        filter.pillar().map(Pillar::word).map(Words::title).orElse(Words.of("rules.pillars")));
    tasks.setText(
        filter.task().map(t -> Words.of("finding.task", t)).orElse(Words.of("rules.tasks")));
    owns.setSelected(filter.isOwn());
    owns.setVisible(known.get().folder().isPresent());
    list.getItems().setAll(counted.stream().filter(r -> filter.lets(r, known.get())).toList());
    if (!list.getItems().isEmpty()) list.scrollTo(0);
    list.setVisible(!list.getItems().isEmpty());
    nothing.setVisible(list.getItems().isEmpty());
    refreshOwn();
  }

  private void refreshOwn() {
    var own = known.get();
    folder.setText(
        own.folder()
            .map(path ->
                Words.of("rules.folder", path, Words.counted("rules.own", own.own().size())))
            .orElse(Words.of("rules.folder.none")));
    choose.setText(Words.of(own.folder().isPresent() ? "rules.another" : "rules.choose"));
    forget.setVisible(own.folder().isPresent());
  }

  private void searchKey(KeyEvent e) {
    if (e.getCode() == KeyCode.ENTER && !list.getItems().isEmpty())
      turnTo(list.getItems().getFirst());
    else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) search.clear();
    else if (e.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      list.getSelectionModel().selectFirst();
      list.requestFocus();
    } else return;
    e.consume();
  }

  private void listKey(KeyEvent e) {
    var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    if (e.getCode() == KeyCode.ENTER) chosen.ifPresent(this::turnTo);
    else if (e.getCode() == KeyCode.UP && list.getSelectionModel().getSelectedIndex() <= 0)
      search.requestFocus();
    else return;
    e.consume();
  }

  private void pageKey(KeyEvent e) {
    if (e.getCode() != KeyCode.BACK_SPACE) return;
    backToList();
    e.consume();
  }
}
