package architutor.ui;

import architutor.model.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A step of the arrow keys among boxes.
enum Walk {
  LEFT(-1, 0),
  RIGHT(1, 0),
  UP(0, -1),
  DOWN(0, 1);

  /// How much worse it is to lie aside than far ahead.
  private static final double ASIDE = 2;

  private final int dx;
  private final int dy;

  Walk(int dx, int dy) {
    this.dx = dx;
    this.dy = dy;
  }

  /// The nearest box on this side; empty if there is none.
  Optional<Box> from(Box start, List<Box> all) {
    return all.stream()
        .filter(box -> ahead(start, box) > 1)
        .min(Comparator.comparingDouble(box -> ahead(start, box) + ASIDE * aside(start, box)));
  }

  private double ahead(Box a, Box b) {
    return dx * (b.centre().x() - a.centre().x()) + dy * (b.centre().y() - a.centre().y());
  }

  private double aside(Box a, Box b) {
    return Math.abs(dx == 0 ? b.centre().x() - a.centre().x() : b.centre().y() - a.centre().y());
  }
}
