package architutor.ui;

import architutor.app.Session;
import architutor.app.Studio;
import architutor.catalog.Service;
import architutor.edit.Ids;
import architutor.edit.Put;
import architutor.gesture.Act;
import architutor.gesture.Hand;
import architutor.gesture.Input;
import architutor.gesture.Key;
import architutor.gesture.Keys;
import architutor.gesture.Mods;
import architutor.gesture.Scene;
import architutor.model.Box;
import architutor.model.Id;
import architutor.model.Note;
import architutor.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Tells the hand what pointer and keys do on the canvas, and hands on what it answers.
final class CanvasInput {
  static final double NOTE_WIDTH = 176;
  static final double NOTE_HEIGHT = 64;

  private final CanvasView canvas;
  private final Session session;
  private final Studio studio;
  private final Acting acting;
  private final Consumer<Tool> atKey;
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
  private Hand hand = Hand.idle();
  private boolean space;

  /// @param atKey does at a key what a tool would do at a press
  CanvasInput(
      CanvasView canvas, Session session, Studio studio, Acting acting, Consumer<Tool> atKey) {
    this.canvas = canvas;
    this.session = session;
    this.studio = studio;
    this.acting = acting;
    this.atKey = atKey;
    canvas.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    canvas.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> take(new Input.Drag(at(e), mods(e))));
    canvas.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    canvas.addEventHandler(MouseEvent.MOUSE_MOVED, e -> take(new Input.Hover(at(e))));
    canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> canvas.hover(Set.of()));
    canvas.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    canvas.addEventHandler(
        KeyEvent.KEY_RELEASED, e -> space = space && e.getCode() != KeyCode.SPACE);
    tool.subscribe(next -> canvas.setCursor(Cursors.of(next)));
  }

  ObjectProperty<Tool> tool() {
    return tool;
  }

  /// From now until the release that ends it, the pointer carries a service.
  ///
  /// @param service one that is drawn; a part is drawn as its home with the settings that say it
  void carry(Service service) {
    hand = Hand.placing(service.home(), service.sets());
  }

  /// The pointer moved while carrying, at a point of the canvas.
  void carried(double x, double y, MouseEvent e) {
    take(new Input.Drag(canvas.toDrawing(x, y), mods(e)));
  }

  /// Puts a service at a point of the drawing that can be seen.
  void place(Service service, Point at) {
    carry(service);
    take(new Input.Release(at, Mods.NONE));
  }

  void dropped(double x, double y, MouseEvent e) {
    take(new Input.Release(canvas.toDrawing(x, y), mods(e)));
  }

  /// Escape: ends the gesture, then the tool, then the selection.
  void cancel() {
    if (hand.isIdle() && !tool.get().equals(Tool.SELECT)) tool.set(Tool.SELECT);
    else take(new Input.Cancel());
  }

  private void press(MouseEvent e) {
    canvas.requestFocus();
    var at = at(e);
    var plain = e.getButton() == MouseButton.PRIMARY && !space;
    switch (tool.get()) {
      case Tool.Frame(var kind) when plain -> hand = Hand.grouping(kind);
      case Tool.Note() when plain -> {
        note(at);
        return;
      }
      case Tool.Connect() when plain -> hand = Hand.connecting();
      case Tool.Select _, Tool.Connect _, Tool.Frame _, Tool.Note _ -> {}
    }
    take(new Input.Press(at, button(e), mods(e), e.getClickCount()));
  }

  private void release(MouseEvent e) {
    take(new Input.Release(at(e), mods(e)));
    if (tool.get() instanceof Tool.Frame && e.getButton() == MouseButton.PRIMARY)
      tool.set(Tool.SELECT);
  }

  /// Writes a note with its upper left corner there.
  void note(Point at) {
    var id = Ids.fresh(session.diagram(), "note");
    session.apply(Put.of(new Note(id, "", new Box(at.x(), at.y(), NOTE_WIDTH, NOTE_HEIGHT))));
    session.select(Set.of(id));
    tool.set(Tool.SELECT);
    acting.openLabel(id);
  }

  private void scroll(ScrollEvent e) {
    var at = canvas.toDrawing(e.getX(), e.getY());
    var mods = new Mods(e.isShiftDown(), e.isAltDown(), e.isShortcutDown() || e.isAltDown(), space);
    take(new Input.Scroll(at, e.getDeltaX(), e.getDeltaY(), mods));
    e.consume();
  }

  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.SPACE) space = true;
    if (e.getCode() == KeyCode.ESCAPE) cancel();
    if (e.getCode() == KeyCode.ENTER && !tool.get().equals(Tool.SELECT)) {
      var chosen = tool.get();
      tool.set(Tool.SELECT);
      atKey.accept(chosen);
      e.consume();
      return;
    }
    if (pressed(e)) e.consume();
  }

  /// Does what a key means on the canvas, wherever it was pressed.
  ///
  /// @return whether it meant anything
  boolean pressed(KeyEvent e) {
    // Alt and an arrow walk through the cards.
    if (e.isAltDown() && !e.isShiftDown()) return false;
    var mods = new Mods(e.isShiftDown(), e.isAltDown(), e.isShortcutDown(), space);
    var acts = meaning(e.getCode()).map(key -> Keys.acts(key, mods, scene())).orElse(List.of());
    perform(acts);
    return !acts.isEmpty();
  }

  private static Optional<Key> meaning(KeyCode code) {
    return switch (code) {
      case LEFT -> Optional.of(Key.LEFT);
      case RIGHT -> Optional.of(Key.RIGHT);
      case UP -> Optional.of(Key.UP);
      case DOWN -> Optional.of(Key.DOWN);
      case TAB -> Optional.of(Key.TAB);
      case ENTER -> Optional.of(Key.ENTER);
      case P -> Optional.of(Key.P);
      default -> Optional.empty();
    };
  }

  /// What a command of the menu shares with a key.
  void perform(Key key) {
    perform(Keys.acts(key, Mods.SHORTCUT, scene()));
  }

  private void take(Input input) {
    var turn = hand.on(input, scene());
    hand = turn.hand();
    perform(turn.acts());
  }

  private void perform(List<Act> acts) {
    for (var act : acts) acting.perform(act);
  }

  /// Brings the keys back to the canvas.
  void focus() {
    canvas.requestFocus();
  }

  Scene scene() {
    var view = canvas.viewport();
    return new Scene(
        session.diagram(),
        session.folding().shown(),
        session.selection(),
        session.lastRoutes().lines(),
        view.visible(),
        view.zoom(),
        studio.catalog()::guess,
        studio.catalog().nesting()::objection);
  }

  /// Why AWS does not offer a connection between two nodes, if it does not.
  Optional<String> objection(Id from, Id to) {
    var offers = Offers.of(session.diagram(), studio.catalog(), from, false);
    return Optional.of(offers.why(to)).filter(why -> !why.isEmpty());
  }

  private Point at(MouseEvent e) {
    return canvas.toDrawing(e.getX(), e.getY());
  }

  private Mods mods(MouseEvent e) {
    return new Mods(e.isShiftDown(), e.isAltDown(), e.isShortcutDown(), space);
  }

  private static Input.Button button(MouseEvent e) {
    return switch (e.getButton()) {
      case MIDDLE -> Input.Button.MIDDLE;
      case SECONDARY -> Input.Button.RIGHT;
      case PRIMARY, NONE, BACK, FORWARD -> Input.Button.LEFT;
    };
  }
}
