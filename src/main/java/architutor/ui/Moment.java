package architutor.ui;

/// A step of a drawing's history.
///
/// @param depth how many steps led to what was drawn after it
/// @param tense where it lies
record Moment(int depth, String title, Tense tense) {
  /// Seen from what is drawn now.
  enum Tense {
    PAST,
    PRESENT,
    UNDONE
  }

  static Moment of(int depth, String title, int present) {
    var tense = depth == present ? Tense.PRESENT : depth < present ? Tense.PAST : Tense.UNDONE;
    return new Moment(depth, title, tense);
  }
}
