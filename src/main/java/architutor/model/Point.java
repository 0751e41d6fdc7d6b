package architutor.model;

/// A place on the drawing, in drawing units (one unit is one screen pixel at zoom 1), y downwards.
public record Point(double x, double y) {
  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
