package architutor.ui;

import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/// A small card that points at something and goes away by itself.
final class PopCard {
  private PopCard() {}

  static PopOver of(Node content, ArrowLocation arrow) {
    var card = new PopOver(content);
    content.getStyleClass().add("pop-card");
    // ControlsFX's own sheet lies nearer to its card than ours on the scene, and would keep it
    // white.
    card.ownerWindowProperty()
        .subscribe(owner -> {
          if (owner != null)
            card.getRoot().getStylesheets().setAll(owner.getScene().getStylesheets());
        });
    card.setArrowLocation(arrow);
    card.setDetachable(false);
    card.setAnimated(!Calm.isAsked());
    card.setAutoHide(true);
    card.setHideOnEscape(true);
    return card;
  }
}
