package architutor.paint;

import java.util.List;

/// How a line is drawn.
///
/// @param width in drawing units
/// @param dashes lengths of dash and gap by turns, in drawing units; empty for a solid line
public record Pen(Rgb colour, double width, List<Double> dashes) {
  /// Draws nothing.
  public static final Pen NONE = new Pen(Rgb.NONE, 0, List.of());

  public Pen {
    dashes = List.copyOf(dashes);
  }

  static Pen solid(Rgb colour, double width) {
    return new Pen(colour, width, List.of());
  }

  static Pen dashed(Rgb colour, double width, double dash, double gap) {
    return new Pen(colour, width, List.of(dash, gap));
  }

  public boolean isVisible() {
    return colour.isVisible() && width > 0;
  }

  /// The same pen with its dashes stretched or squeezed so that a line of this length starts and
  /// ends with a whole one.
  Pen fitting(double length) {
    if (dashes.isEmpty()) return this;
    var dash = dashes.getFirst();
    var gap = dashes.getLast();
    var times = Math.max(1, Math.round((length + gap) / (dash + gap)));
    var share = length / (times * (dash + gap) - gap);
    return new Pen(colour, width, List.of(dash * share, gap * share));
  }

  Pen faded(double share, Rgb paper) {
    return new Pen(colour.toward(paper, 1 - share), width, dashes);
  }
}
