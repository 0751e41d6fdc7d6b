package architutor.layout;

import architutor.model.Box;
import architutor.model.Node;
import architutor.model.Point;

/// The space that a drawn node takes: its icon and, below it, a name and a second line.
public final class Footprint {
  /// Side of the icon, in drawing units.
  public static final double ICON = Node.ICON;

  /// The widest that a line under the icon may be, in drawing units.
  public static final double WIDTH = 144;

  /// Height of the two lines under the icon, in drawing units.
  public static final double LABEL = 36;

  private Footprint() {}

  /// Icon and both lines.
  ///
  /// @throws java.util.NoSuchElementException if the node has no place
  public static Box of(Node node) {
    return of(node.at().orElseThrow());
  }

  /// The two lines under the icon.
  ///
  /// @throws java.util.NoSuchElementException if the node has no place
  public static Box label(Node node) {
    var at = node.at().orElseThrow();
    return new Box(at.x() - WIDTH / 2, at.y() + ICON / 2, WIDTH, LABEL);
  }

  static Box of(Point at) {
    return new Box(at.x() - WIDTH / 2, at.y() - ICON / 2, WIDTH, ICON + LABEL);
  }
}
