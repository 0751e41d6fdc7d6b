package architutor.ui;

import architutor.model.Id;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TreeView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Drags lines of the outline into frames. By plain mouse events, as the palette does.
final class OutlineDrag {
  private static final double CLICK = 5;

  private final TreeView<OutlineRow> tree;
  private final Supplier<Set<Id>> chosen;
  private final BiConsumer<Set<Id>, Optional<Id>> put;
  private Optional<OutlineCell> pressed = Optional.empty();
  private Optional<OutlineCell> over = Optional.empty();
  private double from;
  private boolean isDragging;

  /// @param chosen what is dragged if it is pressed, all of it
  /// @param put asked to let elements stand in a frame, or in none
  OutlineDrag(
      TreeView<OutlineRow> tree, Supplier<Set<Id>> chosen, BiConsumer<Set<Id>, Optional<Id>> put) {
    this.tree = tree;
    this.chosen = chosen;
    this.put = put;
    tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    tree.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    tree.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
  }

  private void press(MouseEvent e) {
    isDragging = false;
    from = e.getY();
    pressed =
        cell(e)
            .filter(c -> e.getButton() == MouseButton.PRIMARY)
            .filter(c -> c.getItem() instanceof OutlineRow.Whole);
  }

  private void drag(MouseEvent e) {
    if (pressed.isEmpty() || (!isDragging && Math.abs(e.getY() - from) < CLICK)) return;
    isDragging = true;
    over.ifPresent(c -> c.target(false));
    over = cell(e);
    over.ifPresent(c -> c.target(true));
    e.consume();
  }

  private void release(MouseEvent e) {
    over.ifPresent(c -> c.target(false));
    over = Optional.empty();
    if (!isDragging || !tree.contains(e.getX(), e.getY())) return;
    isDragging = false;
    pressed
        .map(OutlineCell::getItem)
        .map(OutlineRow::subject)
        .ifPresent(id -> {
          var all = chosen.get();
          put.accept(all.contains(id) ? all : Set.of(id), cell(e).flatMap(OutlineCell::frame));
        });
    e.consume();
  }

  private static Optional<OutlineCell> cell(MouseEvent e) {
    for (Node at = e.getPickResult().getIntersectedNode(); at != null; at = at.getParent())
      if (at instanceof OutlineCell cell && !cell.isEmpty()) return Optional.of(cell);
    return Optional.empty();
  }
}
