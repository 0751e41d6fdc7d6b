package architutor.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Lays a card over the upper middle of the window for a while. Whoever had the keys gets them
/// back.
final class TopCard {
  private final StackPane view;
  private final StackPane veil = new StackPane();
  private Optional<Node> before = Optional.empty();

  TopCard(Parent below) {
    view = new StackPane(below);
    veil.getStyleClass().add("veil");
    veil.setAlignment(Pos.TOP_CENTER);
    veil.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        e -> {
          if (veil.equals(e.getTarget())) close();
          e.consume();
        });
    veil.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  StackPane view() {
    return view;
  }

  boolean isOpen() {
    return view.getChildren().contains(veil);
  }

  /// @param focus brings the keys to what is most wanted in the card
  void open(Region card, Runnable focus) {
    if (!isOpen())
      before =
          Optional.ofNullable(view.getScene())
              .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
    veil.getChildren().setAll(card);
    if (!isOpen()) view.getChildren().add(veil);
    // Keys that come before the next frame must find it ready.
    veil.applyCss();
    focus.run();
  }

  void close() {
    view.getChildren().remove(veil);
    before.ifPresent(Node::requestFocus);
    before = Optional.empty();
  }

  /// What lies below must not be changed by a key that is meant for the card.
  private void key(KeyEvent e) {
    if (e.getCode() == KeyCode.ESCAPE) close();
    e.consume();
  }
}
