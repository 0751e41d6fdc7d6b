package architutor.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The palette, the middle and the panel side by side: their widths are remembered, and either side
/// can be put away. Where there is little room the panel is a drawer over the middle.
final class Panes {
  private static final double PALETTE = 236;
  private static final double PANEL = 372;

  /// Narrower windows have a drawer.
  private static final double ROOMY = 1100;

  private final SplitPane split = new SplitPane();
  private final Drawer drawer;
  private final StackPane view;
  private final Region left;
  private final Region right;
  private final Memory memory;
  private final Look look;

  /// Whether the panel stands at the side where there is room.
  private boolean hasPanel = true;

  private boolean isAlone;
  private boolean hadLeft = true;

  Panes(Region left, Region middle, Region right, Memory memory, Look look) {
    this.left = left;
    this.right = right;
    this.memory = memory;
    this.look = look;
    SplitPane.setResizableWithParent(left, false);
    SplitPane.setResizableWithParent(right, false);
    split.getItems().setAll(left, middle, right);
    split.getStyleClass().add("panes");
    drawer = new Drawer(right);
    view = new StackPane(split, drawer.view());
    StackPane.setAlignment(drawer.view(), Pos.CENTER_RIGHT);
    look.size().subscribe(_ -> size());
    split
        .widthProperty()
        .subscribe(width -> {
          if (width.doubleValue() > 0) arrange();
        });
  }

  Region view() {
    return view;
  }

  /// Both sides are as wide as their words need.
  private void size() {
    var times = look.size().get().times();
    left.setMinWidth(180 * times);
    left.setMaxWidth(400 * times);
    right.setMinWidth(300 * times);
    right.setMaxWidth(560 * times);
    left.setPrefWidth(times * memory.number("palette-width", PALETTE));
    right.setPrefWidth(times * memory.number("panel-width", PANEL));
    if (split.getWidth() > 0) arrange();
  }

  private boolean isNarrow() {
    return split.getWidth() > 0 && split.getWidth() < ROOMY * look.size().get().times();
  }

  /// Puts the panel where it belongs at this width.
  private void arrange() {
    if (isAlone) return;
    if (isNarrow() && shows(right)) split.getItems().remove(right);
    drawer.use(isNarrow());
    if (!isNarrow() && hasPanel && !shows(right)) split.getItems().add(right);
    settle();
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
    keep();
    if (!split.getItems().remove(left)) split.getItems().addFirst(left);
    settle();
  }

  void toggleRight() {
    keep();
    if (isNarrow()) drawer.open(!drawer.isOpen());
    else {
      hasPanel = !hasPanel;
      if (!hasPanel) split.getItems().remove(right);
      arrange();
    }
  }

  /// Nothing but the middle, or all as it was before.
  void alone(boolean middle) {
    isAlone = middle;
    if (middle) {
      keep();
      hadLeft = shows(left);
      split.getItems().removeAll(left, right);
      drawer.use(false);
    } else {
      if (hadLeft && !shows(left)) split.getItems().addFirst(left);
      arrange();
      // The split moves its dividers when it first lays out what has come back.
      Platform.runLater(this::settle);
    }
  }

  void showLeft() {
    if (!shows(left)) toggleLeft();
  }

  void showRight() {
    if (isNarrow() ? !drawer.isOpen() : !hasPanel) toggleRight();
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
          memory.put(key, s.getWidth() / look.size().get().times());
        });
  }
}
