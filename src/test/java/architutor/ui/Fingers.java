package architutor.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Pointer and keys of the platform as the robot has them, without its waiting after each: whoever
/// uses them waits for what is to come of it.
final class Fingers {
  private static final int PATIENCE = 10;

  private static final int MOST = 200;

  private final BaseRobot robot;
  private final Bench bench;
  private int presses;

  Fingers(FxRobot robot, Bench bench) {
    this.robot = robot.robotContext().getBaseRobot();
    this.bench = bench;
  }

  /// How often a key was pressed; several held together are one press.
  int presses() {
    return presses;
  }

  void press(KeyCode... keys) {
    presses++;
    for (var key : keys) robot.pressKeyboard(key);
    for (var key : List.of(keys).reversed()) robot.releaseKeyboard(key);
  }

  /// Letters go to the window itself, whatever list or card is open above it.
  void write(String text) {
    var scene = ask(() -> bench.desk.view().getScene());
    for (var letter : text.split("")) {
      presses++;
      robot.typeKeyboard(scene, KeyCode.UNDEFINED, letter);
    }
  }

  /// Puts the text in the place of what the field with the focus holds.
  void rewrite(String text) {
    press(KeyCode.CONTROL, KeyCode.A);
    if (text.isEmpty()) press(KeyCode.DELETE);
    else write(text);
  }

  void click(Point2D at) {
    robot.moveMouse(at);
    robot.pressMouse(MouseButton.PRIMARY);
    robot.releaseMouse(MouseButton.PRIMARY);
  }

  void click(Node node) {
    click(middle(node));
  }

  /// Over a point on the way, as a hand comes over many.
  void drag(Point2D from, Point2D to) {
    robot.moveMouse(from);
    robot.pressMouse(MouseButton.PRIMARY);
    robot.moveMouse(from.midpoint(to));
    robot.moveMouse(to);
    robot.releaseMouse(MouseButton.PRIMARY);
  }

  void drag(Node from, Point2D to) {
    drag(middle(from), to);
  }

  /// Goes through the fields of a form by Tab until a part of it is in view: the list follows the
  /// focus.
  void reveal(ScrollPane list, Node part) {
    if (isIn(list, part)) return;
    if (!ask(() -> isFocusIn(list)))
      click(find(list, n -> n instanceof TextField && isIn(list, n)));
    for (var turns = 0; turns < MOST && !isIn(list, part); turns++) {
      if (middle(part).getY() > middle(list).getY()) press(KeyCode.TAB);
      else press(KeyCode.SHIFT, KeyCode.TAB);
      pulse();
    }
  }

  /// Until all that is shown has its look and its place.
  private void pulse() {
    var done = new CompletableFuture<Boolean>();
    ask(() -> {
      var scene = focused().getScene();
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              done.complete(true);
            }
          });
      Platform.requestNextPulse();
      return true;
    });
    done.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
  }

  private static boolean isFocusIn(Node area) {
    for (var at = area.getScene().getFocusOwner(); at != null; at = at.getParent())
      if (at.equals(area)) return true;
    return false;
  }

  private boolean isIn(ScrollPane list, Node part) {
    return ask(() -> {
      var view = list.localToScreen(list.getLayoutBounds());
      var box = part.localToScreen(part.getLayoutBounds());
      return box.getMinY() >= view.getMinY() && box.getMaxY() <= view.getMaxY();
    });
  }

  Point2D middle(Node node) {
    return ask(() -> {
      var box = node.getLayoutBounds();
      return node.localToScreen(box.getCenterX(), box.getCenterY());
    });
  }

  /// What is shown anywhere, in cards and menus as well.
  Node find(Predicate<Node> condition) {
    pulse();
    until(() -> seen(condition).isPresent());
    return ask(() -> seen(condition).orElseThrow());
  }

  Node find(Parent within, Predicate<Node> condition) {
    pulse();
    until(() -> seen(within, condition).isPresent());
    return ask(() -> seen(within, condition).orElseThrow());
  }

  boolean isSeen(Predicate<Node> condition) {
    return ask(() -> seen(condition).isPresent());
  }

  /// What lies on top comes first.
  private static Optional<Node> seen(Predicate<Node> condition) {
    return new ArrayList<>(Window.getWindows())
        .reversed().stream()
            .filter(Window::isShowing)
            .flatMap(w -> seen(w.getScene().getRoot(), condition).stream())
            .findFirst();
  }

  private static Optional<Node> seen(Parent within, Predicate<Node> condition) {
    return all(within).filter(condition).findFirst();
  }

  private static Stream<Node> all(Node node) {
    if (!node.isVisible()) return Stream.empty();
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Fingers::all))
        : Stream.of(node);
  }

  private Window focused() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .reduce((_, last) -> last)
        .orElseGet(() -> bench.desk.view().getScene().getWindow());
  }

  /// Until menus, lists and cards are gone.
  void untilAlone() {
    until(() -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
  }

  <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(1000L * PATIENCE, question);
  }

  void until(BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> ask(holds::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come to pass", e);
    }
  }
}
