package architutor.ui;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Node;
import architutor.model.Point;
import architutor.paint.Rgb;
import architutor.paint.Theme;
import architutor.paint.Token;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The whole drawing in the corner, while the window shows only a part of it.
final class Minimap extends StackPane {
  static final double WIDTH = 152;
  static final double HEIGHT = 96;
  private static final double MARGIN = 10;

  /// In its own pixels.
  private static final double ROUND = 3;

  /// What changes with the drawing, and above it what changes with each frame.
  private final Canvas paper = new Canvas(WIDTH, HEIGHT);

  private final Canvas window = new Canvas(WIDTH, HEIGHT);
  private Viewport scale = Viewport.START;
  private Diagram shown = Diagram.EMPTY;
  private Diagram drawn = Diagram.EMPTY;
  private Theme dress = Theme.LIGHT;
  private Optional<Box> content = Optional.empty();

  /// @param go asked to show a point of the drawing in the middle of the window
  Minimap(Consumer<Point> go) {
    getStyleClass().add("minimap");
    setAccessibleText(Words.of("minimap"));
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    getChildren().addAll(paper, window);
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> go(e, go));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> go(e, go));
    addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
  }

  private void go(MouseEvent event, Consumer<Point> go) {
    go.accept(scale.toDrawing(event.getX(), event.getY()));
    event.consume();
  }

  @SuppressWarnings("ReferenceEquality")
  void show(Diagram diagram, Viewport view, Theme theme) {
    if (diagram != shown) content = Extent.of(diagram);
    var visible = view.visible();
    setVisible(content.isPresent() && !visible.contains(content.get()));
    if (isVisible()) {
      var next =
          new Viewport(0, 0, 1, WIDTH, HEIGHT)
              .fitting(content.orElseThrow().union(visible), MARGIN);
      if (diagram != drawn || !next.equals(scale) || theme != dress) {
        scale = next;
        dress = theme;
        drawn = diagram;
        draw();
      }
      var pen = window.getGraphicsContext2D();
      pen.clearRect(0, 0, WIDTH, HEIGHT);
      frame(pen, scale.toScreen(visible), theme.of(Token.ACCENT), 1.5);
    }
    shown = diagram;
  }

  private void draw() {
    var pen = paper.getGraphicsContext2D();
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    for (var group : drawn.groups())
      group.box().map(scale::toScreen).ifPresent(b -> frame(pen, b, dress.of(Token.LINE), 1));
    pen.setFill(FxBrush.color(dress.of(Token.EDGE)));
    for (var node : drawn.nodes())
      node.at()
          .map(p -> Box.around(p, 1.4 * Node.ICON, Node.ICON))
          .map(scale::toScreen)
          .ifPresent(b -> fill(pen, b));
  }

  /// With round corners where there is room for them.
  private static void fill(GraphicsContext pen, Box box) {
    var width = Math.max(2, box.width());
    var height = Math.max(2, box.height());
    if (height <= ROUND) pen.fillRect(box.x(), box.y(), width, height);
    else pen.fillRoundRect(box.x(), box.y(), width, height, ROUND, ROUND);
  }

  private static void frame(GraphicsContext pen, Box box, Rgb colour, double width) {
    pen.setStroke(FxBrush.color(colour));
    pen.setLineWidth(width);
    pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 4, 4);
  }
}
