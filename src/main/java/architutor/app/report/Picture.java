package architutor.app.report;

import architutor.app.ExportOptions;
import architutor.app.Studio;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.paint.Png;
import architutor.paint.Theme;
import java.util.Base64;

/// A drawing as two PNG in words, for light and for dark pages.
///
/// @param box the part of the drawing that they show, in drawing units
record Picture(String light, String dark, Box box) {
  /// Pixels; more make no page better and every page heavier.
  private static final double MOST = 6e6;

  static Picture of(Studio studio, Diagram diagram) {
    var box = studio.draw(diagram, Theme.LIGHT).bounds().grown(Png.MARGIN);
    var scale = Math.min(2, Math.sqrt(MOST / (box.width() * box.height())));
    return new Picture(
        data(studio, diagram, Theme.LIGHT, scale), data(studio, diagram, Theme.DARK, scale), box);
  }

  private static String data(Studio studio, Diagram diagram, Theme theme, double scale) {
    var png = studio.picture(diagram, new ExportOptions(theme, scale, false));
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }
}
