package architutor.ui;

import architutor.app.Studio;
import architutor.paint.Drawing;
import architutor.paint.Png;
import architutor.paint.Raster;
import architutor.paint.Theme;
import architutor.paint.Token;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

/// A small picture of a drawing, which may be made away from the window's thread.
///
/// @param width in units of the window
/// @param height in units of the window
record Thumbnail(Image image, double width, double height) {
  /// @param scale units of the window per drawing unit
  /// @param density pixels of the screen per unit of the window
  static Thumbnail of(Studio studio, Drawing drawing, Theme theme, double scale, double density) {
    var box = drawing.bounds().grown(Png.MARGIN);
    var raster =
        new Png(studio.icons())
            .raster(drawing, scale * density, Optional.of(theme.of(Token.CANVAS)));
    return new Thumbnail(image(raster), box.width() * scale, box.height() * scale);
  }

  static Image image(Raster raster) {
    var image = new WritableImage(raster.width(), raster.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            raster.width(),
            raster.height(),
            PixelFormat.getIntArgbInstance(),
            raster.argb(),
            0,
            raster.width());
    return image;
  }

  /// The picture in a frame.
  StackPane view() {
    var view = new ImageView(image);
    view.setFitWidth(width);
    view.setFitHeight(height);
    var frame = new StackPane(view);
    frame.getStyleClass().add("example-picture");
    return frame;
  }
}
