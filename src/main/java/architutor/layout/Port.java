package architutor.layout;

import architutor.model.Point;

/// Where a line may leave or reach a body.
///
/// @param heading which way a line leaves
/// @param cost what it costs to use this port, in drawing units of detour
record Port(Side side, Point at, Side heading, double cost) {
  /// A line runs straight for this long before it may turn, so that an arrow has room.
  static final double STUB = 16;

  Point stub() {
    return heading.ahead(at, STUB);
  }
}
