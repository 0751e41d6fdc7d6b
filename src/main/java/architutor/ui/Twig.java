package architutor.ui;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// A line of the outline with what hangs below it, which is made when it is first looked at.
final class Twig extends TreeItem<OutlineRow> {
  /// Tells the rows below a row.
  interface Rows {
    List<OutlineRow> below(OutlineRow row);
  }

  private final Rows rows;
  private boolean isGrown;

  Twig(OutlineRow row, Rows rows) {
    super(row);
    this.rows = rows;
  }

  @Override
  public boolean isLeaf() {
    return isGrown ? super.getChildren().isEmpty() : rows.below(getValue()).isEmpty();
  }

  @Override
  public ObservableList<TreeItem<OutlineRow>> getChildren() {
    if (!isGrown) {
      isGrown = true;
      grow();
    }
    return super.getChildren();
  }

  /// Makes the rows below anew if they were made before and are others by now.
  ///
  /// @return whether they are
  boolean refresh() {
    return isGrown && grow();
  }

  private boolean grow() {
    var wanted = rows.below(getValue());
    var now = super.getChildren();
    if (now.stream().map(TreeItem::getValue).toList().equals(wanted)) return false;
    now.setAll(wanted.stream().map(row -> new Twig(row, _ -> List.of())).toList());
    return true;
  }
}
