package architutor.paint;

/// A colour of the sRGB space.
///
/// @param red 0 to 255, as are green and blue
/// @param alpha 0 (invisible) to 1 (opaque)
public record Rgb(int red, int green, int blue, double alpha) {
  /// Leaves what lies below untouched.
  public static final Rgb NONE = new Rgb(0, 0, 0, 0);

  public Rgb {
    if (((red | green | blue) & ~0xff) != 0 || alpha < 0 || alpha > 1)
      throw new IllegalArgumentException(
          "not a colour: " + red + ", " + green + ", " + blue + ", " + alpha);
  }

  /// An opaque colour from its usual notation, `0xrrggbb`.
  public static Rgb of(int rrggbb) {
    return new Rgb(rrggbb >> 16 & 0xff, rrggbb >> 8 & 0xff, rrggbb & 0xff, 1);
  }

  public boolean isVisible() {
    return alpha > 0;
  }

  /// This colour with only a share of its opacity, 0 to 1.
  public Rgb faded(double share) {
    return new Rgb(red, green, blue, alpha * share);
  }

  /// The colour on the way to another one, at a share of 0 (this) to 1 (the other), as opaque as
  /// this one.
  public Rgb toward(Rgb other, double share) {
    return new Rgb(
        between(red, other.red, share),
        between(green, other.green, share),
        between(blue, other.blue, share),
        alpha);
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /// The contrast ratio of WCAG 2 between two opaque colours, 1 to 21.
  ///
  /// @see <a href="https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio">contrast ratio</a>
  public double contrast(Rgb other) {
    var a = luminance() + 0.05;
    var b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private double luminance() {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(int channel) {
    var c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  /// The notation of style sheets: `#rrggbb`, with two more digits unless opaque.
  @Override
  public String toString() {
    var opaque = "#%02x%02x%02x".formatted(red, green, blue);
    return alpha == 1 ? opaque : opaque + "%02x".formatted(Math.round(alpha * 255));
  }
}
