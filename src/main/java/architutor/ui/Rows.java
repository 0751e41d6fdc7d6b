package architutor.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Changes the rows of a list so that whoever works with keys goes on where the focus was, or at
/// what took its place.
final class Rows {
  private Rows() {}

  static void change(VBox list, List<Node> rows) {
    var owner =
        Optional.ofNullable(list.getScene()).flatMap(s -> Optional.ofNullable(s.getFocusOwner()));
    var row = owner.map(o -> rowOf(list, o)).orElse(-1);
    list.getChildren().setAll(rows);
    if (owner.isEmpty() || row < 0) return;
    if (rowOf(list, owner.get()) >= 0) owner.get().requestFocus();
    else if (!rows.isEmpty()) focus(rows.get(Math.min(row, rows.size() - 1)));
  }

  /// The row that a node stands in; -1 if it stands elsewhere.
  private static int rowOf(VBox list, Node node) {
    for (Node at = node; at != null; at = at.getParent())
      if (list.equals(at.getParent())) return list.getChildren().indexOf(at);
    return -1;
  }

  /// Keeps in view what the focus comes to, a form as a whole.
  static void follow(ScrollPane scroll, VBox list) {
    list.sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .subscribe(owner -> {
          if (owner != null && rowOf(list, owner) >= 0) reveal(scroll, list, whole(owner));
        });
  }

  private static Node whole(Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) if (at instanceof AcceptForm) return at;
    return owner;
  }

  /// Scrolls no further than it must; of what is higher than the view the top is shown.
  static void reveal(ScrollPane scroll, VBox list, Node node) {
    scroll.applyCss();
    scroll.layout();
    var view = scroll.getViewportBounds().getHeight();
    var room = list.getHeight() - view;
    if (room <= 0) return;
    var box = list.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    var from = scroll.getVvalue() * room;
    var isBelow = box.getMaxY() > from + view && box.getHeight() <= view;
    if (box.getMinY() >= from && !isBelow && box.getMinY() < from + view) return;
    var to = isBelow ? box.getMaxY() - view : box.getMinY();
    scroll.setVvalue(Math.clamp(to / room, 0, 1));
  }

  private static void focus(Node row) {
    first(row).ifPresent(Node::requestFocus);
  }

  private static Optional<Node> first(Node node) {
    if (node.isFocusTraversable()) return Optional.of(node);
    if (!(node instanceof Parent parent)) return Optional.empty();
    return parent.getChildrenUnmodifiable().stream().flatMap(c -> first(c).stream()).findFirst();
  }
}
