package architutor.layout;

import architutor.model.Point;

/// Where a line may leave or reach a body.
///
/// @param heading which way a line leaves
/// @param run how far it runs straight before it may turn, in drawing units
/// @param cost what it costs to use this port, in drawing units of detour
record Port(Side side, Point at, Side heading, double run, double cost) {
  /// A line runs straight for this long where there is room, so that an arrow can be seen.
  static final double RUN = 16;

  private static final double SHORT = 4;

  /// The same port where a line can run straight only for a shorter way.
  Port cramped(double room) {
    return new Port(side, at, heading, room, cost + (RUN - room) * SHORT);
  }

  Port costing(double more) {
    return new Port(side, at, heading, run, cost + more);
  }

  /// Where a line may turn first.
  Point stub() {
    return heading.ahead(at, run);
  }
}
