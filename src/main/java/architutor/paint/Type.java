package architutor.paint;

/// The sizes of letters on the canvas, in drawing units.
enum Type {
  NAME(12.5, Weight.SEMIBOLD),
  SECOND(10.5, Weight.REGULAR),
  FLOW(10.5, Weight.REGULAR),
  FRAME(12, Weight.REGULAR),
  NOTE(11.5, Weight.REGULAR),
  BADGE(10.5, Weight.SEMIBOLD),
  INITIALS(18, Weight.SEMIBOLD);

  final double size;
  final Weight weight;

  Type(double size, Weight weight) {
    this.size = size;
    this.weight = weight;
  }

  /// How far below the middle of its letters a baseline lies.
  double drop() {
    return size * 0.36;
  }
}
