package architutor.ui;

import architutor.app.Change;
import architutor.app.Gallery;
import architutor.app.Session;
import architutor.app.Studio;
import architutor.critique.Finding;
import architutor.critique.Rule;
import architutor.model.Id;
import architutor.model.Point;
import architutor.text.Once;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
  private final Toolbox tools;
  private final Documents documents;
  private final Recent recent;
  private final LensBar lenses;
  private final Commands commands;
  private final Menus menus;
  private final Guide guide;
  private final Sheet sheet;
  private final PaletteView palette;
  private final RightPanel right;
  private final StatusBar status;
  private final Panes panes;
  private final Finder finder;
  private final RuleGuide rules;
  private final NoticeBar notice =
      new NoticeBar(count -> Words.counted("notice", count), NoticeBar::inFile);
  private final Presenting presenting;
  private final BorderPane view;
  private HBox tabs = new HBox();
  private final TopCard top;
  private final MenuBar bar;
  private ContextMenu context = new ContextMenu();
  private Optional<StartPage> start = Optional.empty();

  @FXML private HBox menuRow;
  @FXML private VBox head;
  @FXML private VBox middle;

  Desk(World world) {
    this.world = world;
    this.session = world.session();
    var catalog = world.studio().catalog();
    var images = new IconImages(world.studio().icons());
    var attention = new Attention();
    canvas = new CanvasView(session, catalog, world.look(), attention, images);
    status = new StatusBar(session, canvas, world.work());
    var adding = new Adding(session, canvas, catalog, images, status::say, this::search);
    kinds = new KindPopOver(canvas, session);
    var label = new LabelField(canvas, session, catalog);
    sheet = new Sheet(canvas);
    guide =
        new Guide(session, catalog, images, sheet, adding::place, world.pages(), this::showService);
    var acting =
        new Acting(canvas, session, catalog, label, this::openMenu, guide::explain, adding::offer);
    var joining = new Joining(session, catalog, images, this::offer, status::say);
    var keys = new ToolKeys(session, catalog, canvas, joining::connect, status::say);
    input = new CanvasInput(canvas, session, world.studio(), acting, keys);
    tools = new Toolbox(input.tool(), canvas::requestFocus, status::say);
    var carrying = new Carrying(canvas, input);
    palette =
        new PaletteView(
            world.studio(), images, carrying, adding::place, adding::join, guide::explain);
    var asked = new AdvicePanel.Hands(carrying, adding::place, world.pages()::browse);
    var advice =
        Once.of(() -> new AdvicePanel(world.studio(), session, world.work(), images, asked));
    var review =
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
    var settings =
        Once.of(() -> new SettingsPanel(session, new Forms(session, catalog, images, this::doubt)));
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
    var copying =
        new Copying(world.studio(), session, canvas, world.look(), world.work(), status::say);
    var actions =
        new Actions(
            session, canvas, input, acting, copying, world.work(), world.ask(), status::say);
    var arranging = new Arranging(session, canvas, status::say);
    rules = new RuleGuide(world, sheet, documents, review::openRule, status::say);
    lenses = new LensBar(session, catalog, canvas);
    commands = new Commands(new Keymap(world.memory()));
    commands.add(FileCommands.of(documents, this, actions));
    commands.add(EditCommands.of(session, actions, copying, this));
    commands.add(ViewCommands.of(canvas, actions, world.look(), this));
    commands.add(lenses.drafts());
    commands.add(ArrangeCommands.of(actions, arranging, joining, this));
    commands.add(KnowledgeCommands.of(this, guide, rules, actions));
    session.listen(change -> {
      switch (change) {
        case DIAGRAM, FILE, SELECTION, CRITIQUE -> commands.refresh();
        case PREVIEW, LINES -> {}
      }
    });
    menus = new Menus(commands);
    bar = bar();
    view = (BorderPane) Fxml.load("desk", this);
    presenting = new Presenting(session, catalog, canvas, attention, this::bare);
    top = new TopCard(view);
    finder =
        new Finder(
            world,
            commands,
            new Finder.Parts(canvas, palette, documents, recent, images, attention, sheet, top),
            new MenuTable(bar, commands),
            new Finder.Hands(
                adding::place, this::openMenu, this::review, joining::house, input::pressed));
    middle.getChildren().add(new StackPane(sheet.view(), finder.bar()));
    VBox.setVgrow(middle.getChildren().getLast(), Priority.ALWAYS);
    right =
        new RightPanel(
            new RightPanel.Contents(review, settings, guide::card, advice), this::showRight);
    panes = new Panes(finder.side().view(), middle, right.view(), world.memory(), world.look());
    view.setCenter(panes.view());
    view.setBottom(status.view());
    session.listen(this::changed);
    changed(Change.FILE);
  }

  @FXML
  void initialize() {
    HBox.setHgrow(bar, Priority.ALWAYS);
    bar.setMinWidth(Region.USE_PREF_SIZE);
    menuRow.getChildren().add(1, bar);
    head.getChildren().add(new ToolBarView(commands, input, canvas, lenses, tools::frame).view());
    tabs = new TabStrip(session, documents, commands.of("new")).view();
    middle.getChildren().setAll(tabs, notice, rules.notice());
  }

  private MenuBar bar() {
    var designs = new Menu(Words.of("menu.examples"));
    designs.setId(MenuTable.EXAMPLES);
    world
        .work()
        .run(
            Words.of("busy.designs"),
            () -> world.studio().examples(Gallery.EXAMPLES),
            all -> Menus.fill(designs, all, documents::openExample),
            _ -> {});
    var bar = menus.bar(designs, Menus.recent(recent, documents::open), world.look(), tools::frame);
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

  void listen(Scene scene) {
    new Listening(session, presenting, input, sheet, commands, documents).to(scene);
    canvas.requestFocus();
  }

  void keep() {
    panes.keep();
  }

  private void changed(Change change) {
    if (change == Change.FILE) notice.show(session.problems());
  }

  private void offer(String question, SequencedMap<String, Doable> some) {
    finder.offer(question, some);
  }

  private void openMenu(Point at) {
    var spot = canvas.viewport().toScreen(at);
    openMenu(canvas.localToScreen(spot.x(), spot.y()));
  }

  /// At a point of the screen.
  private void openMenu(Point2D at) {
    context.hide();
    commands.refresh();
    context = menus.context(session.diagram(), session.selection());
    context.show(canvas, at.getX(), at.getY());
  }

  private void showRight() {
    panes.showRight();
  }

  private void showService() {
    right.service();
    commands.refresh();
  }

  private void explain(Rule rule) {
    rules.explain(rule);
  }

  private void review(Finding finding) {
    right.review(finding);
  }

  private void doubt(Id node) {
    right.doubt(node);
  }

  @Override
  public void start() {
    if (start.isEmpty())
      start =
          Optional.of(
              new StartPage(
                  world.studio(),
                  world.work(),
                  world.look(),
                  recent,
                  new StartPage.Hands(
                      commands.of("new"),
                      commands.of("open"),
                      documents::open,
                      documents::openExample)));
    var page = start.get();
    sheet.open(page.view(), page::focus);
  }

  @Override
  public void present() {
    presenting.begin();
  }

  /// Leaves nothing but the drawing, or brings all else back.
  private void bare(boolean isBare) {
    for (var part : List.of(head, tabs, status.view())) {
      part.setVisible(!isBare);
      part.setManaged(!isBare);
    }
    panes.alone(isBare);
    world.pages().fill(isBare);
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
      right.view().requestFocus();
    } else if (isWithin(right.view())) {
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
    tools.select();
  }

  @Override
  public void frame() {
    tools.frame();
  }

  @Override
  public void note() {
    tools.note();
  }

  @Override
  public void settings() {
    right.settings();
  }

  @Override
  public void advise() {
    right.advise();
  }

  @Override
  public void doubt() {
    session.selection().forEach(right::doubt);
  }

  @Override
  public void finding(int step) {
    right.review(step);
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
