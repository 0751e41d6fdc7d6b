package architutor.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The palette, the middle and the panel side by side: their widths are remembered, and either side
/// can be put away.
final class Panes {
  private static final double PALETTE = 236;
  private static final double PANEL = 372;

  private final SplitPane split = new SplitPane();
  private final Region left;
  private final Region right;
  private final Memory memory;

  Panes(Region left, Region middle, Region right, Memory memory) {
    this.left = left;
    this.right = right;
    this.memory = memory;
    left.setMinWidth(180);
    left.setMaxWidth(400);
    right.setMinWidth(300);
    right.setMaxWidth(560);
    left.setPrefWidth(memory.number("palette-width", PALETTE));
    right.setPrefWidth(memory.number("panel-width", PANEL));
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(right, false);
    split.getItems().setAll(left, middle, right);
    split.getStyleClass().add("panes");
    split
        .widthProperty()
        .subscribe(width -> {
          if (width.doubleValue() > 0) settle();
        });
  }

  SplitPane view() {
    return split;
  }

  /// Dividers are shares of the whole, so the wished widths are turned into those once it is known.
  private void settle() {
    var width = split.getWidth();
    var last = split.getDividers().size() - 1;
    if (width == 0 || last < 0) return;
    if (shows(left)) split.setDividerPosition(0, left.getPrefWidth() / width);
    if (shows(right)) split.setDividerPosition(last, 1 - right.getPrefWidth() / width);
  }

  private boolean shows(Node side) {
    return split.getItems().contains(side);
  }

  void toggleLeft() {
    toggle(left, 0);
  }

  void toggleRight() {
    toggle(right, split.getItems().size());
  }

  private void toggle(Region side, int at) {
    keep();
    if (!split.getItems().remove(side)) split.getItems().add(at, side);
    settle();
  }

  void showLeft() {
    if (!shows(left)) toggleLeft();
  }

  void showRight() {
    if (!shows(right)) toggleRight();
  }

  /// Remembers the widths as they are.
  void keep() {
    keep(left, "palette-width");
    keep(right, "panel-width");
  }

  private void keep(Region side, String key) {
    Optional.of(side)
        .filter(this::shows)
        .filter(s -> s.getWidth() > 0)
        .ifPresent(s -> {
          s.setPrefWidth(s.getWidth());
          memory.put(key, s.getWidth());
        });
  }
}
