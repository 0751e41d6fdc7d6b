package architutor.arrange;

import architutor.model.Box;
import architutor.model.Point;

/// A way that something goes, in drawing units.
record Shift(double dx, double dy) {
  boolean isNone() {
    return dx == 0 && dy == 0;
  }

  Point of(Point point) {
    return point.plus(dx, dy);
  }

  Box of(Box box) {
    return box.moved(dx, dy);
  }
}
