package architutor.ui;

import architutor.app.Change;
import architutor.app.Session;
import architutor.app.Studio;
import architutor.catalog.Service;
import architutor.critique.Finding;
import architutor.critique.Rule;
import architutor.model.GroupKind;
import architutor.model.Id;
import architutor.model.Point;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The inside of the window: puts its parts together and does what concerns all of them.
final class Desk implements WindowActions {
  /// What the desk needs of the world around it.
  record World(
      Studio studio, Session session, Ask ask, Work work, Look look, Memory memory, Pages pages) {}

  private final World world;
  private final Session session;
  private final CanvasView canvas;
  private final CanvasInput input;
  private final KindPopOver kinds;
  private final Documents documents;
  private final Recent recent;
  private final Commands commands;
  private final Menus menus;
  private final Guide guide;
  private final Sheet sheet;
  private final PaletteView palette;
  private final ReviewPanel review;
  private final SettingsPanel settings;
  private final AdvicePanel advice;
  private final StatusBar status;
  private final Panes panes;
  private final Finder finder;
  private final RuleGuide rules;
  private final NoticeBar notice =
      new NoticeBar(count -> Words.counted("notice", count), NoticeBar::inFile);
  private final BorderPane view;
  private final TopCard top;
  private final MenuBar bar;
  private GroupKind frame = GroupKind.REGION;
  private ContextMenu context = new ContextMenu();

  @FXML private HBox menuRow;
  @FXML private VBox head;
  @FXML private VBox middle;
  @FXML private TabPane panel;
  @FXML private Tab reviewTab;
  @FXML private Tab settingsTab;
  @FXML private Tab serviceTab;
  @FXML private Tab adviceTab;

  Desk(World world) {
    this.world = world;
    this.session = world.session();
    var catalog = world.studio().catalog();
    var images = new IconImages(world.studio().icons());
    var attention = new Attention();
    canvas = new CanvasView(session, catalog, world.look(), attention, images);
    kinds = new KindPopOver(canvas, session);
    var label = new LabelField(canvas, session, catalog);
    sheet = new Sheet(canvas);
    guide =
        new Guide(
            session, catalog, images, sheet, this::place, world.pages(), this::showServiceCard);
    var acting = new Acting(canvas, session, catalog, label, this::openMenu, guide::explain);
    input = new CanvasInput(canvas, session, world.studio(), acting);
    var carrying = new Carrying(canvas, input);
    palette = new PaletteView(world.studio(), images, carrying, this::place, guide::explain);
    advice =
        new AdvicePanel(
            world.studio(),
            session,
            world.work(),
            images,
            new AdvicePanel.Hands(carrying, this::place, world.pages()::browse));
    status = new StatusBar(session, canvas, world.work());
    review =
        new ReviewPanel(
            world.studio(),
            session,
            new ReviewPanel.Hands(
                attention,
                world.memory(),
                world.work(),
                canvas::reveal,
                world.pages()::browse,
                this::explain,
                status::say));
    settings = new SettingsPanel(session, new Forms(session, catalog, images, this::doubt));
    recent = new Recent(world.memory());
    documents =
        new Documents(
            world.studio(),
            session,
            world.ask(),
            world.work(),
            world.look(),
            recent,
            status::say,
            canvas::requestFocus);
    var actions =
        new Actions(session, canvas, input, acting, world.work(), world.ask(), status::say);
    rules = new RuleGuide(world, sheet, documents, review::openRule, status::say);
    commands = new Commands(new Keymap(world.memory()));
    commands.add(FileCommands.of(documents, this, actions));
    commands.add(EditCommands.of(session, actions, this));
    commands.add(ViewCommands.of(canvas, actions, this));
    commands.add(ArrangeCommands.of(actions, this));
    commands.add(KnowledgeCommands.of(this, guide, rules, actions));
    session.listen(_ -> commands.refresh());
    menus = new Menus(commands);
    bar = bar();
    view = (BorderPane) Fxml.load("desk", this);
    top = new TopCard(view);
    finder =
        new Finder(
            world,
            commands,
            new Finder.Parts(canvas, palette, documents, recent, images, attention, sheet, top),
            new MenuTable(bar, commands),
            new Finder.Hands(this::place, this::openMenu, this::review));
    middle.getChildren().add(new StackPane(sheet.view(), finder.bar()));
    VBox.setVgrow(middle.getChildren().getLast(), Priority.ALWAYS);
    panes = new Panes(finder.side().view(), middle, panel, world.memory());
    view.setCenter(panes.view());
    view.setBottom(status.view());
    session.listen(this::changed);
    changed(Change.FILE);
  }

  @FXML
  void initialize() {
    HBox.setHgrow(bar, Priority.ALWAYS);
    menuRow.getChildren().add(1, bar);
    head.getChildren().add(new ToolBarView(commands, input, canvas, this::frame).view());
    middle
        .getChildren()
        .setAll(
            new TabStrip(session, documents, commands.of("new")).view(), notice, rules.notice());
    serviceTab.setContent(guide.card().view());
    reviewTab.setContent(review.view());
    settingsTab.setContent(settings.view());
    adviceTab.setContent(advice.view());
  }

  private MenuBar bar() {
    var bar =
        menus.bar(world.studio().examples(), documents::openExample, world.look(), this::frame);
    bar.getMenus().add(4, menus.services(Preset.of(world.studio().catalog()), guide::compare));
    return bar;
  }

  Parent view() {
    return top.view();
  }

  Documents documents() {
    return documents;
  }

  Commands commands() {
    return commands;
  }

  Guide guide() {
    return guide;
  }

  RuleGuide rules() {
    return rules;
  }

  /// The keys that work wherever the focus is, and those that work where nobody writes.
  void listen(Scene scene) {
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && !session.shown().equals(session.diagram())) {
            input.cancel();
            e.consume();
          }
        });
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && sheet.close()) e.consume();
          var isWriting = scene.getFocusOwner() instanceof TextInputControl;
          if (commands.pressed(e, isWriting)) e.consume();
        });
    canvas.requestFocus();
  }

  void keep() {
    panes.keep();
  }

  private void changed(Change change) {
    if (change == Change.FILE) notice.show(session.problems());
  }

  private void place(Service service) {
    if (!service.isDrawn()) {
      status.say(Undrawn.words(service));
      return;
    }
    input.place(
        service,
        FreeSpot.beside(session.selection(), session.diagram(), canvas.viewport().visible()));
  }

  private void explain(Rule rule) {
    rules.explain(rule);
  }

  private void showServiceCard() {
    panes.showRight();
    panel.getSelectionModel().select(serviceTab);
    commands.refresh();
  }

  private void frame(GroupKind kind) {
    frame = kind;
    input.tool().set(new Tool.Frame(kind));
    canvas.requestFocus();
  }

  private void openMenu(Point at) {
    var spot = canvas.viewport().toScreen(at);
    openMenu(canvas.localToScreen(spot.x(), spot.y()));
  }

  /// At a point of the screen.
  private void openMenu(Point2D at) {
    context.hide();
    var selected = !session.selection().isEmpty();
    var edge = session.selection().stream().anyMatch(id -> session.diagram().edge(id).isPresent());
    commands.refresh();
    context = menus.context(selected, edge);
    context.show(canvas, at.getX(), at.getY());
  }

  private void review(Finding finding) {
    panes.showRight();
    panel.getSelectionModel().select(reviewTab);
    review.open(finding);
  }

  @Override
  public void copyMermaid() {
    documents.mermaid(text -> {
      var content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
      status.say(Words.of("copied.mermaid"));
    });
  }

  @Override
  public void exit() {
    documents.leaving(world.pages()::close);
  }

  @Override
  public void chooseKind() {
    session.selection().forEach(kinds::open);
  }

  @Override
  public Finder finder() {
    return finder;
  }

  @Override
  public void search() {
    open(SideTabs.Side.SERVICES);
  }

  @Override
  public void open(SideTabs.Side tab) {
    panes.showLeft();
    finder.side().open(tab);
  }

  @Override
  public void togglePalette() {
    panes.toggleLeft();
  }

  @Override
  public void togglePanel() {
    panes.toggleRight();
  }

  /// From the palette to the canvas to the panel and round again.
  @Override
  public void nextArea() {
    if (isWithin(sheet.view())) {
      panes.showRight();
      panel.requestFocus();
    } else if (isWithin(panel)) {
      panes.showLeft();
      finder.side().focus();
    } else if (sheet.isOpen()) sheet.focus();
    else canvas.requestFocus();
  }

  private boolean isWithin(Node area) {
    for (Node at = view.getScene().getFocusOwner(); at != null; at = at.getParent())
      if (at.equals(area)) return true;
    return false;
  }

  @Override
  public void select() {
    input.tool().set(Tool.SELECT);
  }

  @Override
  public void frame() {
    frame(frame);
  }

  @Override
  public void note() {
    input.tool().set(new Tool.Note());
  }

  @Override
  public void settings() {
    panes.showRight();
    panel.getSelectionModel().select(settingsTab);
  }

  @Override
  public void advise() {
    panes.showRight();
    panel.getSelectionModel().select(adviceTab);
    advice.focus();
  }

  @Override
  public void doubt() {
    session.selection().forEach(this::doubt);
  }

  private void doubt(Id node) {
    panes.showRight();
    panel.getSelectionModel().select(adviceTab);
    advice.doubt(node);
  }

  @Override
  public void finding(int step) {
    panes.showRight();
    panel.getSelectionModel().select(reviewTab);
    review.next(step);
  }

  @Override
  public boolean hasFindings() {
    return !session.critique().findings().isEmpty();
  }

  @Override
  public void about() {
    world.pages().read(Words.of("command.about"), Reading.about());
  }
}
