package architutor.ui;

import architutor.app.ExportOptions;
import architutor.app.Opened;
import architutor.app.Session;
import architutor.app.Studio;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.paint.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

/// A whole desk without the world around it: what would be remembered or asked is noted here, and
/// unless a test says otherwise all work is done at once.
final class Bench implements Ask, Memory, Pages {
  static final Studio STUDIO = Studio.shipped();

  final List<String> asked = new ArrayList<>();
  final Map<String, String> remembered = new HashMap<>();
  final Session session;
  final Desk desk;
  final Look look = new Look(this);
  Leaving leaving = Leaving.CANCEL;
  Optional<Path> file = Optional.empty();
  Optional<Path> folder = Optional.empty();
  boolean loses = false;
  boolean isClosed = false;
  boolean isFull = false;

  Bench() {
    this(Runnable::run, Runnable::run);
  }

  Bench(Executor background, Executor window) {
    this(STUDIO, background, window);
  }

  /// One that knows something else.
  Bench(Studio studio) {
    this(studio, Runnable::run, Runnable::run);
  }

  private Bench(Studio studio, Executor background, Executor window) {
    session = new Session(studio, background, window);
    var work = new Work(background, window);
    desk = new Desk(new Desk.World(studio, session, this, work, look, this, this));
  }

  /// Shows the desk in a window that lies wholly on the small screen of the headless platform.
  Bench on(Stage stage) {
    return on(stage, 1000, 700);
  }

  Bench on(Stage stage, double width, double height) {
    var scene = new Scene(desk.view(), width, height);
    look.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    // A test before may have made the window that they share another size.
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    desk.listen(scene);
    return this;
  }

  void open(Diagram diagram) {
    session.open(new Opened(Optional.empty(), diagram, List.of(), Map.of()));
    canvas().showAll();
  }

  Node find(String selector) {
    return desk.view().lookup(selector);
  }

  CanvasView canvas() {
    return (CanvasView) find(".canvas-view");
  }

  /// A point of the drawing on the screen.
  Point2D screen(architutor.model.Point at) {
    var spot = canvas().viewport().toScreen(at);
    return canvas().localToScreen(spot.x(), spot.y());
  }

  Point2D screen(String node) {
    return screen(session.diagram().node(Id.of(node)).flatMap(n -> n.at()).orElseThrow());
  }

  /// A double click, of which a robot on a busy machine makes two single ones: the toolkit counts
  /// by its clock.
  void doubleClick(Node target, Point2D screen) {
    var scene = target.localToScene(target.screenToLocal(screen));
    for (var clicks = 1; clicks <= 2; clicks++)
      for (var type :
          List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED))
        Event.fireEvent(target, left(type, scene, screen, clicks));
  }

  private static MouseEvent left(
      EventType<MouseEvent> type, Point2D scene, Point2D screen, int clicks) {
    var isDown = type == MouseEvent.MOUSE_PRESSED;
    return new MouseEvent(
        type,
        scene.getX(),
        scene.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        isDown,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  @Override
  public Optional<Path> forOpening() {
    asked.add("open");
    return file;
  }

  @Override
  public Optional<Path> forFolder(String title) {
    asked.add("folder");
    return folder;
  }

  @Override
  public Optional<Path> forSaving(String title, String name, List<String> endings) {
    asked.add("save " + name);
    return file.or(() -> folder.map(f -> f.resolve("drawing." + endings.getFirst())));
  }

  @Override
  public Leaving whetherToSave(String title) {
    asked.add("leave");
    return leaving;
  }

  @Override
  public boolean whetherToLose(int problems) {
    asked.add("lose " + problems);
    return loses;
  }

  @Override
  public Optional<ExportOptions> forPicture(Theme theme) {
    asked.add("picture");
    return Optional.of(ExportOptions.USUAL);
  }

  @Override
  public void trouble(String what, String why) {
    asked.add("trouble " + what);
  }

  @Override
  public String text(String key, String otherwise) {
    return remembered.getOrDefault(key, otherwise);
  }

  @Override
  public void put(String key, String value) {
    remembered.put(key, value);
  }

  @Override
  public void browse(String url) {
    asked.add("browse " + url);
  }

  @Override
  public void read(String title, Node content) {
    asked.add("read " + title);
  }

  @Override
  public void fill(boolean screen) {
    isFull = screen;
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
