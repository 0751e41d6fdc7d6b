package architutor.gesture;

/// Which ordinates of a box are being moved along one direction, and so may be lined up.
record Sides(boolean start, boolean centre, boolean end) {
  static final Sides ALL = new Sides(true, true, true);
  static final Sides NONE = new Sides(false, false, false);
  static final Sides START = new Sides(true, false, false);
  static final Sides END = new Sides(false, false, true);
}
