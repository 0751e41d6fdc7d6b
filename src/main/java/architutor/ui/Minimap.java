package architutor.ui;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Node;
import architutor.model.Point;
import architutor.paint.Rgb;
import architutor.paint.Theme;
import architutor.paint.Token;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The whole drawing in the corner, while the window shows only a part of it.
final class Minimap extends StackPane {
  static final double WIDTH = 152;
  static final double HEIGHT = 96;
  private static final double MARGIN = 10;

  private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
  private Viewport scale = Viewport.START;

  /// @param go asked to show a point of the drawing in the middle of the window
  Minimap(Consumer<Point> go) {
    getStyleClass().add("minimap");
    setAccessibleText(Words.of("minimap"));
    setMinSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    getChildren().add(canvas);
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> go(e, go));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> go(e, go));
    addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
  }

  private void go(MouseEvent event, Consumer<Point> go) {
    go.accept(scale.toDrawing(event.getX(), event.getY()));
    event.consume();
  }

  void show(Diagram diagram, Viewport view, Theme theme) {
    var content = Extent.of(diagram);
    var visible = view.visible();
    setVisible(content.isPresent() && !visible.contains(content.get()));
    if (!isVisible()) return;
    scale =
        new Viewport(0, 0, 1, WIDTH, HEIGHT).fitting(content.orElseThrow().union(visible), MARGIN);
    var pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, WIDTH, HEIGHT);
    for (var group : diagram.groups())
      group.box().map(scale::toScreen).ifPresent(b -> frame(b, theme.of(Token.LINE), 1));
    pen.setFill(FxBrush.color(theme.of(Token.EDGE)));
    for (var node : diagram.nodes())
      node.at()
          .map(p -> Box.around(p, 1.4 * Node.ICON, Node.ICON))
          .map(scale::toScreen)
          .ifPresent(b ->
              pen.fillRoundRect(
                  b.x(), b.y(), Math.max(2, b.width()), Math.max(2, b.height()), 3, 3));
    frame(scale.toScreen(visible), theme.of(Token.ACCENT), 1.5);
  }

  private void frame(Box box, Rgb colour, double width) {
    var pen = canvas.getGraphicsContext2D();
    pen.setStroke(FxBrush.color(colour));
    pen.setLineWidth(width);
    pen.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 4, 4);
  }
}
