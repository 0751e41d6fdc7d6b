package architutor.ui;

import architutor.model.Box;
import architutor.model.Point;

/// Which part of the drawing the window shows.
///
/// @param x the drawing's x at the left edge of the window, in drawing units
/// @param y the drawing's y at the upper edge
/// @param zoom screen pixels per drawing unit, [#LEAST] to [#MOST]
/// @param width of the window, in screen pixels
/// @param height of the window, in screen pixels
record Viewport(double x, double y, double zoom, double width, double height) {
  static final double LEAST = 0.05;
  static final double MOST = 8;

  /// A window that shows the origin at its upper left corner, at 100 %.
  static final Viewport START = new Viewport(0, 0, 1, 0, 0);

  Point toDrawing(double screenX, double screenY) {
    return new Point(x + screenX / zoom, y + screenY / zoom);
  }

  Point toScreen(Point p) {
    return new Point((p.x() - x) * zoom, (p.y() - y) * zoom);
  }

  Box toScreen(Box box) {
    return new Box(
        (box.x() - x) * zoom, (box.y() - y) * zoom, box.width() * zoom, box.height() * zoom);
  }

  /// What can be seen, in drawing units.
  Box visible() {
    return new Box(x, y, width / zoom, height / zoom);
  }

  /// The paper shifted by so many drawing units, to the right and down.
  Viewport panned(double dx, double dy) {
    return new Viewport(x - dx, y - dy, zoom, width, height);
  }

  /// Zoomed so that `fixed`, in drawing units, stays where it is on the screen.
  Viewport zoomedAt(Point fixed, double next) {
    var to = Math.clamp(next, LEAST, MOST);
    var share = zoom / to;
    return new Viewport(
        fixed.x() - (fixed.x() - x) * share,
        fixed.y() - (fixed.y() - y) * share,
        to,
        width,
        height);
  }

  /// A window of another size with the same thing in its middle.
  Viewport sized(double nextWidth, double nextHeight) {
    if (width == 0 || height == 0) return new Viewport(x, y, zoom, nextWidth, nextHeight);
    return new Viewport(
        x + (width - nextWidth) / 2 / zoom,
        y + (height - nextHeight) / 2 / zoom,
        zoom,
        nextWidth,
        nextHeight);
  }

  Viewport centredOn(Point middle) {
    return new Viewport(
        middle.x() - width / zoom / 2, middle.y() - height / zoom / 2, zoom, width, height);
  }

  /// All of `content` in the middle, with `margin` screen pixels around it; never enlarged.
  Viewport fitting(Box content, double margin) {
    if (width <= 2 * margin || height <= 2 * margin) return this;
    var fit =
        Math.min(
            (width - 2 * margin) / Math.max(1, content.width()),
            (height - 2 * margin) / Math.max(1, content.height()));
    return new Viewport(x, y, Math.clamp(Math.min(1, fit), LEAST, MOST), width, height)
        .centredOn(content.centre());
  }

  /// On the way to another viewport, at a share of 0 (this) to 1 (the other).
  Viewport toward(Viewport other, double share) {
    return new Viewport(
        x + (other.x - x) * share,
        y + (other.y - y) * share,
        zoom + (other.zoom - zoom) * share,
        other.width,
        other.height);
  }
}
