package architutor.ui;

import static java.util.stream.Collectors.toSet;

import architutor.app.Change;
import architutor.model.Box;
import architutor.model.Node;
import architutor.model.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// A desk of 1440 x 900 with threads as the program has them, and somebody who uses it.
final class Window {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final int MOVES = 40;

  /// In frames, after which nothing is left of what a window does when it starts.
  private static final int SETTLING = 60;

  private static final double WHEEL = 40;

  private final Bench bench;

  /// Found once, for whoever looks for it looks through the whole window.
  private final CanvasView canvas;

  private long painted;
  private long routed;
  private long judged;
  private boolean isRouted = true;
  private boolean isJudged = true;

  private Window(Bench bench) {
    this.bench = bench;
    this.canvas = bench.canvas();
    bench.session.listen(this::note);
  }

  static Window show() throws Exception {
    Platform.startup(() -> Platform.setImplicitExit(false));
    var shown = new CompletableFuture<Window>();
    Platform.runLater(() -> {
      var thinking =
          Executors.newSingleThreadExecutor(
              Thread.ofPlatform().daemon().name("thinking").factory());
      var bench = new Bench(thinking, Platform::runLater);
      bench.on(new Stage(), WIDTH, HEIGHT);
      shown.complete(new Window(bench));
    });
    var window = shown.get();
    window.play(() -> Collections.nCopies(SETTLING, () -> {}));
    return window;
  }

  private void note(Change change) {
    switch (change) {
      case DIAGRAM -> {
        isRouted = false;
        isJudged = false;
        painted = 0;
        afterPaint(() -> painted = System.nanoTime());
      }
      case PREVIEW -> isRouted = false;
      case LINES -> {
        isRouted = true;
        afterPaint(() -> routed = System.nanoTime());
      }
      case CRITIQUE -> {
        isJudged = true;
        afterPaint(() -> judged = System.nanoTime());
      }
      case FILE, SELECTION -> {}
    }
  }

  /// Once the frame after this one begins, the one that is painted now is on the screen.
  private static void afterPaint(Runnable then) {
    Frames.after(2, then);
  }

  long painted() {
    return painted;
  }

  long routed() {
    return routed;
  }

  long judged() {
    return judged;
  }

  /// Does something on the window's thread that takes as many frames as it takes.
  @SuppressWarnings("FutureReturnValueIgnored") // the inner one is what is waited for
  CompletableFuture<Frames.Film> on(Supplier<CompletableFuture<Frames.Film>> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).thenCompose(f -> f);
  }

  Frames.Film play(Supplier<List<Runnable>> steps) throws Exception {
    return on(() -> Frames.play(steps.get(), () -> isRouted && isJudged)).get(5, TimeUnit.MINUTES);
  }

  CompletableFuture<Frames.Film> open(Path file) {
    isRouted = false;
    isJudged = false;
    return Frames.play(
        List.of(() -> bench.desk.documents().open(file)), () -> isRouted && isJudged);
  }

  /// From all of it to a few icons at the middle and back, a notch of the wheel a frame.
  List<Runnable> zoom() {
    canvas.look(canvas.fitted());
    var notches =
        (int) Math.ceil(Math.log(1.5 / canvas.viewport().zoom()) / Math.log(2) * 240 / WHEEL);
    var steps = new ArrayList<Runnable>();
    for (var i = 0; i < notches; i++) steps.add(() -> wheel(0, WHEEL, true));
    for (var i = 0; i < notches; i++) steps.add(() -> wheel(0, -WHEEL, true));
    return steps;
  }

  /// From the middle to the right and down and back.
  List<Runnable> pan() {
    canvas.look(middle());
    return around(-WHEEL, -WHEEL);
  }

  /// All of it is in view, only a little to and fro.
  List<Runnable> panAll() {
    canvas.look(canvas.fitted());
    return around(-4, -4);
  }

  private List<Runnable> around(double dx, double dy) {
    var steps = new ArrayList<Runnable>();
    for (var i = 0; i < MOVES; i++) steps.add(() -> wheel(dx, dy, false));
    for (var i = 0; i < MOVES; i++) steps.add(() -> wheel(-dx, -dy, false));
    return steps;
  }

  /// The pointer over all of it, twice a frame.
  List<Runnable> hover() {
    canvas.look(canvas.fitted());
    return IntStream.range(0, 2 * MOVES)
        .<Runnable>mapToObj(i ->
            () -> {
              pointer(MouseEvent.MOUSE_MOVED, spot(200 + 10 * i, 100 + 5 * i));
              pointer(MouseEvent.MOUSE_MOVED, spot(205 + 10 * i, 103 + 5 * i));
            })
        .toList();
  }

  /// A node on its way to the right and down.
  List<Runnable> dragOne() {
    canvas.look(middle());
    return drag(() -> bench.session.select(Set.of()));
  }

  /// Everything, of which some is in view.
  List<Runnable> dragAll() {
    canvas.look(middle());
    return drag(() -> key(KeyCode.A, true));
  }

  /// Every node, with all of them in view.
  List<Runnable> dragVisible() {
    canvas.look(canvas.fitted());
    return drag(() ->
        bench.session.select(
            bench.session.diagram().nodes().stream().map(Node::id).collect(toSet())));
  }

  /// The pointer tells of itself twice a frame.
  private List<Runnable> drag(Runnable select) {
    var at = node().at().orElseThrow();
    var steps = new ArrayList<Runnable>();
    steps.add(select);
    steps.add(() -> {
      pointer(MouseEvent.MOUSE_MOVED, at);
      pointer(MouseEvent.MOUSE_PRESSED, at);
    });
    for (var i = 1; i <= MOVES; i++) {
      var way = 4.0 * i / canvas.viewport().zoom();
      steps.add(() -> {
        pointer(MouseEvent.MOUSE_DRAGGED, at.plus(way, way / 2));
        pointer(MouseEvent.MOUSE_DRAGGED, at.plus(way + 1, way / 2 + 1));
      });
    }
    var way = 4.0 * MOVES / canvas.viewport().zoom();
    steps.add(() -> pointer(MouseEvent.MOUSE_RELEASED, at.plus(way + 1, way / 2 + 1)));
    return steps;
  }

  List<Runnable> undo() {
    return List.of(() -> key(KeyCode.Z, true));
  }

  /// Takes a node out by one key, or brings it back.
  ///
  /// @return from the key until its judgement is on the screen, in ms
  double keystroke() throws Exception {
    var start = new CompletableFuture<Long>();
    var before = bench.session.undoTitle();
    var steps =
        before.isPresent()
            ? List.<Runnable>of(() -> {
              start.complete(System.nanoTime());
              key(KeyCode.Z, true);
            })
            : List.<Runnable>of(
                () -> bench.session.select(Set.of(node().id())),
                () -> {},
                () -> {
                  start.complete(System.nanoTime());
                  key(KeyCode.DELETE, false);
                });
    play(() -> steps);
    return (judged - start.get()) / 1e6;
  }

  /// Of the whole process, as the system counts it once all that is not needed is given back.
  long memory() throws IOException {
    for (var i = 0; i < 4; i++) System.gc();
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }

  private Viewport middle() {
    return canvas
        .viewport()
        .zoomedAt(node().at().orElseThrow(), 1)
        .centredOn(node().at().orElseThrow());
  }

  /// The one nearest the middle of the drawing.
  private Node node() {
    var middle = Extent.of(bench.session.diagram()).map(Box::centre).orElseThrow();
    return bench.session.diagram().nodes().stream()
        .min(java.util.Comparator.comparingDouble(n -> n.at().orElseThrow().distance(middle)))
        .orElseThrow();
  }

  private Point spot(double x, double y) {
    return canvas.viewport().toDrawing(x, y);
  }

  private void wheel(double dx, double dy, boolean isZoom) {
    var at = canvas.localToScene(canvas.getWidth() / 2, canvas.getHeight() / 2);
    Event.fireEvent(
        canvas,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            false,
            isZoom,
            false,
            false,
            true,
            false,
            dx,
            dy,
            dx,
            dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  private void pointer(EventType<MouseEvent> type, Point at) {
    var spot = canvas.viewport().toScreen(at);
    var scene = canvas.localToScene(spot.x(), spot.y());
    var isDown = type != MouseEvent.MOUSE_MOVED && type != MouseEvent.MOUSE_RELEASED;
    Event.fireEvent(
        canvas,
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            isDown,
            false,
            false,
            false,
            false,
            !isDown,
            null));
  }

  private void key(KeyCode code, boolean isShortcut) {
    Event.fireEvent(
        canvas, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, isShortcut, false, false));
  }
}
