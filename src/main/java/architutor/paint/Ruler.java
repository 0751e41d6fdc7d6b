package architutor.paint;

/// Measures words in the font in which they will be drawn.
public interface Ruler {
  /// Width in drawing units.
  ///
  /// @param size of the font, in drawing units
  double width(String text, double size, Weight weight);
}
