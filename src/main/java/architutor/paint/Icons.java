package architutor.paint;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The AWS icons on the class path, as `/icons/NAME.svg`, drawn unmodified. May be used from any
/// thread.
public final class Icons {
  private static final Pattern NAME = Pattern.compile("[a-z0-9.&-]+");
  private static final int KEPT = 600;
  private static final int SAMPLE = 16;

  private final Map<String, Optional<SVGDocument>> documents = new HashMap<>();
  private final Map<String, Optional<Look>> looks = new HashMap<>();
  private final Map<Size, BufferedImage> images =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Size, BufferedImage> eldest) {
          return size() > KEPT;
        }
      };

  private record Size(String name, int pixels) {}

  /// What an icon is like as a whole.
  ///
  /// @param bare whether it is lines on nothing, rather than a tile of its own
  /// @param colour its tile's, or its lines'
  record Look(boolean bare, Rgb colour) {}

  /// A square image with premultiplied alpha, which nobody may paint on.
  ///
  /// @param pixels side of the square, at least 1
  public synchronized Optional<BufferedImage> at(String name, int pixels) {
    return document(name)
        .map(document ->
            images.computeIfAbsent(new Size(name, pixels), _ -> render(document, pixels)));
  }

  /// The same image row by row, four bytes a pixel: alpha, then red, green and blue premultiplied
  /// by it.
  public Optional<int[]> argb(String name, int pixels) {
    return at(name, pixels)
        .map(image -> ((DataBufferInt) image.getRaster().getDataBuffer()).getData().clone());
  }

  synchronized Optional<Look> look(String name) {
    return looks.computeIfAbsent(name, _ -> argb(name, SAMPLE).map(Icons::look));
  }

  /// A tile is opaque up to its corner; lines on nothing leave it free.
  private static Look look(int[] sample) {
    var corner = sample[0];
    if (corner >>> 24 == 0xff) return new Look(false, Rgb.of(corner & 0xffffff));
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    for (var pixel : sample) {
      alpha += pixel >>> 24;
      red += pixel >> 16 & 0xff;
      green += pixel >> 8 & 0xff;
      blue += pixel & 0xff;
    }
    var all = Math.max(1, alpha);
    return new Look(
        true,
        new Rgb((int) (255 * red / all), (int) (255 * green / all), (int) (255 * blue / all), 1));
  }

  private Optional<SVGDocument> document(String name) {
    return documents.computeIfAbsent(name, Icons::load);
  }

  private static Optional<SVGDocument> load(String name) {
    if (!NAME.matcher(name).matches()) return Optional.empty();
    return Optional.ofNullable(Icons.class.getResource("/icons/" + name + ".svg"))
        .flatMap(
            url -> Optional.ofNullable(new SVGLoader().load(url, LoaderContext.createDefault())));
  }

  private static BufferedImage render(SVGDocument document, int pixels) {
    var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB_PRE);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render((java.awt.Component) null, graphics, new ViewBox(pixels, pixels));
    graphics.dispose();
    return image;
  }
}
