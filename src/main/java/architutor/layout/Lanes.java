package architutor.layout;

import architutor.model.Box;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/// The levels at which a line may run inside a window: a few beside each thing it has to pass,
/// those of its own ports, and the window's own borders.
final class Lanes {
  private static final double[] BESIDE = {8, 20, 32};

  private static final double APART = 12;

  private final Box window;
  private final TreeSet<Double> xs = new TreeSet<>();
  private final TreeSet<Double> ys = new TreeSet<>();

  Lanes(Box window) {
    this.window = window;
    x(window.x());
    x(window.right());
    y(window.y());
    y(window.bottom());
  }

  void around(Box thing) {
    for (var way : BESIDE) {
      x(thing.x() - way);
      x(thing.right() + way);
      y(thing.y() - way);
      y(thing.bottom() + way);
    }
  }

  /// Halfway between two things, where a single line looks best.
  void between(Box a, Box b) {
    x((Math.min(a.right(), b.right()) + Math.max(a.x(), b.x())) / 2);
    y((Math.min(a.bottom(), b.bottom()) + Math.max(a.y(), b.y())) / 2);
  }

  void through(Collection<Port> ports) {
    for (var port : ports) {
      x(port.stub().x());
      y(port.stub().y());
    }
  }

  /// Room for one more on either side of a piece of a line.
  void beside(Box piece) {
    if (!piece.intersects(window)) return;
    if (piece.height() == 0) {
      y(piece.y() - APART);
      y(piece.y() + APART);
    } else {
      x(piece.x() - APART);
      x(piece.x() + APART);
    }
  }

  Terrain terrain() {
    return new Terrain(row(xs), row(ys));
  }

  private void x(double x) {
    if (x >= window.x() && x <= window.right()) xs.add(x);
  }

  private void y(double y) {
    if (y >= window.y() && y <= window.bottom()) ys.add(y);
  }

  private static double[] row(SortedSet<Double> levels) {
    return levels.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
