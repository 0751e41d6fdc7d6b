package architutor.ui;

import architutor.catalog.Service;
import architutor.critique.Finding;
import architutor.model.Id;
import architutor.text.Once;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What finds and lists: everything by its name, words on the drawing, keys, and what stands at the
/// left of the drawing.
final class Finder {
  /// The parts of the window that it works with.
  record Parts(
      CanvasView canvas,
      PaletteView palette,
      Documents documents,
      Recent recent,
      IconImages images,
      Attention attention,
      Sheet sheet,
      TopCard top) {}

  /// What it asks of the window.
  ///
  /// @param place puts a service on the drawing
  /// @param menu shows what can be done with what is selected, at a point of the screen
  /// @param review opens a finding in the review
  /// @param house puts elements into a frame, or out of all
  /// @param canvas does what a key means on the canvas, if it means anything there
  record Hands(
      Consumer<Service> place,
      Consumer<Point2D> menu,
      Consumer<Finding> review,
      BiConsumer<Set<Id>, Optional<Id>> house,
      Predicate<KeyEvent> canvas) {}

  private static final Insets CORNER = new Insets(12, 16, 0, 0);

  private final Desk.World world;
  private final Parts parts;
  private final Once<EverythingCard> everything;
  private final FindBar bar;
  private final Once<KeySheet> keys;
  private final SideTabs side;

  Finder(Desk.World world, Commands commands, Parts parts, MenuTable menus, Hands hands) {
    this.world = world;
    this.parts = parts;
    var session = world.session();
    var catalog = world.studio().catalog();
    var canvas = parts.canvas();
    var all =
        new Everything(
            world,
            parts.documents(),
            parts.recent(),
            parts.images(),
            menus,
            new Everything.Hands(hands.place(), this::goTo));
    everything =
        Once.of(
            () -> new EverythingCard(parts.top(), all, commands.of("everything"), world.memory()));
    keys = Once.of(() -> new KeySheet(commands, menus::groups, parts.sheet()::close));
    bar = new FindBar(session, catalog, canvas, parts.attention());
    StackPane.setAlignment(bar.view(), Pos.TOP_RIGHT);
    StackPane.setMargin(bar.view(), CORNER);
    var leading =
        new OutlineView.Hands(
            canvas::reveal,
            hands.menu(),
            hands.review(),
            canvas::requestFocus,
            hands.house(),
            e -> commands.pressed(e, false),
            hands.canvas());
    var outline = Once.of(() -> new OutlineView(session, catalog, parts.images(), leading));
    var history =
        Once.of(() ->
            new HistoryList(
                session, depth -> canvas.moving(() -> session.goTo(depth), canvas::viewport)));
    side =
        new SideTabs(
            Map.of(
                SideTabs.Side.SERVICES,
                new SideTabs.Content(parts.palette()::view, parts.palette()::focusSearch),
                SideTabs.Side.OUTLINE,
                new SideTabs.Content(() -> outline.get().view(), () -> outline.get().focus()),
                SideTabs.Side.HISTORY,
                new SideTabs.Content(() -> history.get().view(), () -> history.get().focus())),
            world.memory());
    Spoken.follow(session, catalog, canvas);
  }

  /// Lies over the upper right of the drawing while it is needed.
  Region bar() {
    return bar.view();
  }

  SideTabs side() {
    return side;
  }

  void everything() {
    everything.get().open();
  }

  /// Lets the person choose one of some things, under a question.
  void offer(String question, SequencedMap<String, Doable> some) {
    everything.get().offer(question, some);
  }

  void keys() {
    keys.get().show();
    parts.sheet().open(keys.get().view(), keys.get()::focus);
  }

  void find() {
    parts.sheet().close();
    bar.open();
  }

  /// The next element that was found, or the one before.
  void find(int step) {
    parts.sheet().close();
    bar.step(step);
  }

  private void goTo(Id id) {
    parts.sheet().close();
    world.session().select(Set.of(id));
    parts.canvas().reveal(Set.of(id));
    parts.canvas().requestFocus();
  }
}
