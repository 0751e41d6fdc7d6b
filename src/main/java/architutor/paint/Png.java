package architutor.paint;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes drawings as PNG. Needs no display; the same drawing gives the same bytes.
public record Png(Icons icons) {
  /// Free space on each side, in drawing units.
  public static final double MARGIN = 24;

  private static final double MOST_PIXELS = 100e6;

  /// Leaves the stream open.
  ///
  /// @param scale pixels per drawing unit, above 0
  /// @param background empty leaves the picture transparent
  /// @throws IllegalArgumentException if the picture would have more than a hundred million pixels
  /// @throws IOException if the stream does not take it
  public void write(Drawing drawing, OutputStream out, double scale, Optional<Rgb> background)
      throws IOException {
    var image = image(drawing, scale, background);
    // Kept in memory: a missing temporary folder must not end the export.
    try (var sink = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(image, "png", sink);
    }
  }

  /// The same picture as pixels, such as for a window, which may be painted on another thread than
  /// the window's.
  ///
  /// @throws IllegalArgumentException if the picture would have more than a hundred million pixels
  public Raster raster(Drawing drawing, double scale, Optional<Rgb> background) {
    var image = image(drawing, scale, background);
    return new Raster(
        image.getWidth(),
        image.getHeight(),
        image.getRGB(
            0,
            0,
            image.getWidth(),
            image.getHeight(),
            new int[image.getWidth() * image.getHeight()],
            0,
            image.getWidth()));
  }

  private BufferedImage image(Drawing drawing, double scale, Optional<Rgb> background) {
    var box = drawing.bounds().grown(MARGIN);
    var width = Math.ceil(box.width() * scale);
    var height = Math.ceil(box.height() * scale);
    if (!(scale > 0) || width * height > MOST_PIXELS)
      throw new IllegalArgumentException(
          "a picture of %.0f x %.0f pixels cannot be written: choose another scale"
              .formatted(width, height));

    var image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_ARGB);
    var graphics = image.createGraphics();
    background.ifPresent(colour -> {
      graphics.setColor(new Color(colour.red(), colour.green(), colour.blue()));
      graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    });
    graphics.scale(scale, scale);
    graphics.translate(-box.x(), -box.y());
    new AwtBrush(graphics, icons).paint(drawing);
    graphics.dispose();
    return image;
  }
}
