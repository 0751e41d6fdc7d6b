package architutor.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A picture, a name, a second word and, at the end, a badge. The name has all the room that it
/// wants; a second word that would be cut says nothing and is left out.
final class OutlineLine extends Region {
  private static final double GAP = 6;
  private static final double PICTURE = 18;

  private final Region picture;
  private final Label name;
  private final Label second;
  private final Label badge;

  OutlineLine(Region picture, Label name, Label second, Label badge) {
    this.picture = picture;
    this.name = name;
    this.second = second;
    this.badge = badge;
    getChildren().setAll(picture, name, second, badge);
  }

  @Override
  protected void layoutChildren() {
    var end = badge.isVisible() ? getWidth() - width(badge) : getWidth();
    lay(picture, 0, PICTURE);
    lay(badge, end, width(badge));
    var from = PICTURE + GAP;
    var room = end - GAP - from;
    var named = Math.clamp(room, 0, width(name));
    lay(name, from, named);
    var fits = !second.getText().isEmpty() && named + GAP + width(second) <= room;
    lay(second, from + named + GAP, fits ? width(second) : 0);
    second.setOpacity(fits ? 1 : 0);
  }

  private static double width(Label label) {
    return Math.ceil(label.prefWidth(-1));
  }

  private void lay(Node node, double x, double width) {
    var height = Math.min(getHeight(), node.prefHeight(width));
    node.resizeRelocate(Math.rint(x), Math.rint((getHeight() - height) / 2), width, height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(name.prefHeight(-1), PICTURE);
  }

  /// As wide as there is room; the cell decides.
  @Override
  protected double computePrefWidth(double height) {
    return PICTURE + GAP;
  }
}
