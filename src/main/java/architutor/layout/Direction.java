package architutor.layout;

import architutor.model.Box;
import architutor.model.Point;

/// Which way the main flow of an arranged drawing runs.
public enum Direction {
  RIGHT,
  DOWN;

  /// Where along the flow a box starts.
  double start(Box box) {
    return isRight() ? box.x() : box.y();
  }

  double end(Box box) {
    return isRight() ? box.right() : box.bottom();
  }

  double length(Box box) {
    return end(box) - start(box);
  }

  /// The side of a box that lies before the flow: above it, or left of it if it runs down.
  double before(Box box) {
    return isRight() ? box.y() : box.x();
  }

  double behind(Box box) {
    return isRight() ? box.bottom() : box.right();
  }

  double depth(Box box) {
    return behind(box) - before(box);
  }

  double along(Point p) {
    return isRight() ? p.x() : p.y();
  }

  Block put(Block block, double along, double across) {
    return isRight() ? block.at(along, across) : block.at(across, along);
  }

  boolean isRight() {
    return this == RIGHT;
  }
}
