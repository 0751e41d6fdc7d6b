package architutor.critique;

/// How far something looks from the elements that it is asked of.
enum Reach {
  NEIGHBOURS,
  /// Who else there is in the drawing.
  OTHERS,
  /// Along paths.
  PATHS;

  Reach or(Reach other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
