package architutor.ui;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The interface's own small pictures.
final class Glyphs {
  private static final int SIZE = 16;

  private Glyphs() {}

  static FontIcon of(Feather glyph) {
    return of(glyph, SIZE);
  }

  /// @param size in pixels
  static FontIcon of(Feather glyph, int size) {
    var icon = new FontIcon(glyph);
    icon.setIconSize(size);
    icon.getStyleClass().add("glyph");
    return icon;
  }
}
