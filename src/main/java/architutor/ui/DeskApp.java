package architutor.ui;

import architutor.app.Session;
import architutor.app.Studio;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window around a desk: its size, its title, and what happens when it is closed.
final class DeskApp extends Application {
  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;

  /// In seconds, after which nobody waits for the first picture any more.
  private static final long SETTLED = 2;

  private final CompletableFuture<Studio> studio;
  private final Optional<Path> file;
  private final CompletableFuture<Boolean> closed;
  private final Memory memory = Memory.ofPerson();

  /// @param studio the knowledge, once it is read
  /// @param closed completed when the window is gone
  DeskApp(
      CompletableFuture<Studio> studio, Optional<Path> file, CompletableFuture<Boolean> closed) {
    this.studio = studio;
    this.file = file;
    this.closed = closed;
  }

  /// Shows the frame of the window at once and fills it as soon as the knowledge is read.
  @Override
  public void start(Stage stage) {
    var look = new Look(memory);
    var scene = new Scene(saying(Words.of("starting")));
    look.dress(scene);
    show(stage, scene);
    new Work(Thread.ofPlatform().daemon()::start, Platform::runLater)
        .run(
            Words.of("starting"),
            studio::join,
            known -> fill(stage, look, known),
            e ->
                scene.setRoot(saying(Words.of("starting.failed", String.valueOf(e.getMessage())))));
  }

  private static StackPane saying(String text) {
    var pane = new StackPane(new Label(text));
    pane.getStyleClass().add("starting");
    return pane;
  }

  private void show(Stage stage, Scene scene) {
    stage.setScene(scene);
    stage.setTitle(Words.of("name"));
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    var screen = Screen.getPrimary().getVisualBounds();
    stage.setWidth(Math.min(screen.getWidth(), memory.number("width", WIDTH)));
    stage.setHeight(Math.min(screen.getHeight(), memory.number("height", HEIGHT)));
    stage.setMaximized(memory.number("maximized", 0) > 0);
    stage.setOnHidden(_ -> {
      keep(stage);
      closed.complete(true);
    });
    stage.show();
  }

  private void fill(Stage stage, Look look, Studio known) {
    var session = new Session(known, thread("thinking"), Platform::runLater);
    var dialogs = new Dialogs(stage, look, memory);
    var desk =
        new Desk(
            new Desk.World(
                known,
                session,
                dialogs,
                new Work(thread("files"), Platform::runLater),
                look,
                memory,
                pages(stage, dialogs)));
    var scene = stage.getScene();
    scene.setRoot(desk.view());
    // What is split is in the window only once it has its style; nothing else can have the focus.
    desk.view().applyCss();
    desk.listen(scene);
    session.listen(_ -> stage.setTitle(Words.of("window.title", desk.documents().title())));
    stage.addEventHandler(
        WindowEvent.WINDOW_CLOSE_REQUEST,
        e -> {
          e.consume();
          desk.documents().leaving(stage::hide);
        });
    stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> desk.keep());
    file.ifPresentOrElse(desk.documents()::open, desk::start);
    CompletableFuture.delayedExecutor(SETTLED, TimeUnit.SECONDS, idle()).execute(known::prepare);
  }

  /// What a person waits for does not wait for what the program thinks.
  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
  }

  /// What nobody asked for yet comes after all that somebody waits for, where the system lets a
  /// program say so; nothing depends on it.
  @SuppressWarnings("ThreadPriorityCheck")
  private static Executor idle() {
    return Thread.ofPlatform().daemon().name("warming").priority(Thread.MIN_PRIORITY)::start;
  }

  private Pages pages(Stage stage, Dialogs dialogs) {
    return new Pages() {
      @Override
      public void browse(String url) {
        getHostServices().showDocument(url);
      }

      @Override
      public void read(String title, Node content) {
        dialogs.tell(title, content);
      }

      @Override
      public void fill(boolean screen) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(screen);
      }

      @Override
      public void close() {
        stage.hide();
      }
    };
  }

  private void keep(Stage stage) {
    memory.put("maximized", stage.isMaximized() ? 1 : 0);
    if (stage.isMaximized()) return;
    memory.put("width", stage.getWidth());
    memory.put("height", stage.getHeight());
  }
}
