package architutor.paint;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/// The system's sans in Java2D, which knows no weight between regular and bold.
final class Fonts {
  /// Letters as they lie in a picture of any scale: smooth, and not on whole pixels.
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private static final Font REGULAR = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
  private static final Font SEMIBOLD = new Font(Font.SANS_SERIF, Font.BOLD, 1);

  private Fonts() {}

  static Font of(double size, Weight weight) {
    return switch (weight) {
      case REGULAR -> REGULAR.deriveFont((float) size);
      case SEMIBOLD -> SEMIBOLD.deriveFont((float) size);
    };
  }
}
