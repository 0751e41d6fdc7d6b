package architutor.gesture;

import architutor.model.Box;
import architutor.model.Point;

/// The invisible grid on which places come to lie, unless Alt is held.
final class Grid {
  /// In drawing units.
  static final double STEP = 8;

  private Grid() {}

  static double snap(double ordinate) {
    return Math.round(ordinate / STEP) * STEP;
  }

  static Point snap(Point p, Mods mods) {
    return mods.alt() ? p : new Point(snap(p.x()), snap(p.y()));
  }

  static Box between(Point a, Point b, Mods mods) {
    return Box.between(snap(a, mods), snap(b, mods));
  }
}
