package architutor.ui;

import architutor.paint.Icons;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The AWS icons as images of the window, kept by name and size. Belongs to the thread of the
/// window.
final class IconImages {
  private static final int KEPT = 600;

  private record Size(String name, int pixels) {}

  private final Icons icons;
  private final Map<Size, Optional<Image>> images =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Size, Optional<Image>> eldest) {
          return size() > KEPT;
        }
      };

  IconImages(Icons icons) {
    this.icons = icons;
  }

  Icons icons() {
    return icons;
  }

  /// @param pixels side of the square, at least 1
  Optional<Image> at(String name, int pixels) {
    return images.computeIfAbsent(new Size(name, pixels), this::make);
  }

  private Optional<Image> make(Size size) {
    var side = size.pixels();
    return icons
        .argb(size.name(), side)
        .map(pixels -> {
          var image = new WritableImage(side, side);
          image
              .getPixelWriter()
              .setPixels(0, 0, side, side, PixelFormat.getIntArgbPreInstance(), pixels, 0, side);
          return image;
        });
  }

  /// A view of so many units, sharp on screens of up to two pixels a unit.
  Optional<ImageView> view(String name, int units) {
    return at(name, 2 * units)
        .map(image -> {
          var view = new ImageView(image);
          view.setFitWidth(units);
          view.setFitHeight(units);
          view.setSmooth(true);
          return view;
        });
  }
}
