package architutor.model;

/// An upright rectangle in drawing units; width and height are never negative.
public record Box(double x, double y, double width, double height) {
  public Box {
    if (width < 0 || height < 0)
      throw new IllegalArgumentException("a box cannot be negative: " + width + " x " + height);
  }

  public static Box around(Point centre, double width, double height) {
    return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
  }

  /// The box that has the two points as opposite corners, whichever way they lie.
  public static Box between(Point a, Point b) {
    return new Box(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  public Box moved(double dx, double dy) {
    return new Box(x + dx, y + dy, width, height);
  }

  /// This box with `margin` more (or, negative, less) on each side; never thinner than nothing.
  public Box grown(double margin) {
    return new Box(
        x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
  }

  public boolean contains(Point p) {
    return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom();
  }

  public boolean contains(Box other) {
    return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
  }

  public boolean intersects(Box other) {
    return other.x < right() && other.right() > x && other.y < bottom() && other.bottom() > y;
  }

  public Box union(Box other) {
    var left = Math.min(x, other.x);
    var top = Math.min(y, other.y);
    return new Box(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }
}
