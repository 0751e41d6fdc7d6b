package architutor.paint;

import architutor.layout.Routes;
import architutor.model.Diagram;
import architutor.model.Element;
import java.util.Map;
import java.util.stream.Stream;

/// Painting without the fonts of the machine at hand.
final class Plainly {
  /// Every letter is 0.6 of its size wide.
  static final Ruler RULER = (text, size, _) -> text.length() * size * 0.6;

  private static final Routes STRAIGHT = new Routes(Map.of());

  private Plainly() {}

  static Diagram diagram(Element... elements) {
    return Stream.of(elements).reduce(Diagram.EMPTY, Diagram::with, (a, _) -> a);
  }

  static Painter painter() {
    return new Painter(new Lake.Plain(Map.of()), RULER, new Icons());
  }

  static Drawing paint(Diagram diagram, Overlay overlay) {
    return painter().paint(diagram, STRAIGHT, Theme.LIGHT, overlay);
  }

  static Drawing paint(Diagram diagram) {
    return paint(diagram, Overlay.NONE);
  }
}
