package architutor.app;

import architutor.paint.Theme;

/// How a picture is to look, whatever the window looks like.
///
/// @param scale pixels per drawing unit
/// @param transparent without the theme's canvas behind it
public record ExportOptions(Theme theme, double scale, boolean transparent) {
  public static final ExportOptions USUAL = new ExportOptions(Theme.LIGHT, 2, false);
}
