package architutor.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PngTest {
  private static final Drawing LAKE =
      new Painter(Lake.CAPTIONS, Plainly.RULER, new Icons())
          .paint(Lake.DIAGRAM, Lake.ROUTES, Theme.LIGHT, Overlay.NONE);

  @Test
  void aPictureIsTheDrawingAndItsMarginAtScale() throws IOException {
    var image = image(png(LAKE, 1.5, Optional.empty()));
    var box = LAKE.bounds().grown(Png.MARGIN);
    assertThat(image.getWidth()).isEqualTo((int) Math.ceil(box.width() * 1.5));
    assertThat(image.getHeight()).isEqualTo((int) Math.ceil(box.height() * 1.5));
  }

  @Test
  void theSameDrawingGivesTheSameBytes() throws IOException {
    var white = Optional.of(Rgb.of(0xffffff));
    assertThat(png(LAKE, 2, white)).isEqualTo(png(LAKE, 2, white));
  }

  @Test
  void withoutABackgroundThePaperIsTransparent() throws IOException {
    assertThat(image(png(LAKE, 1, Optional.empty())).getRGB(0, 0)).isZero();
  }

  @Test
  void aBackgroundFillsThePaper() throws IOException {
    var canvas = Theme.DARK.of(Token.CANVAS);
    assertThat(image(png(LAKE, 1, Optional.of(canvas))).getRGB(0, 0)).isEqualTo(0xff12161b);
  }

  @Test
  void asPixelsAPictureIsTheOneThatIsWritten() throws IOException {
    var canvas = Optional.of(Theme.LIGHT.of(Token.CANVAS));
    var raster = new Png(new Icons()).raster(LAKE, 0.7, canvas);
    var image = image(png(LAKE, 0.7, canvas));
    assertThat(raster.width()).isEqualTo(image.getWidth());
    assertThat(raster.argb())
        .isEqualTo(
            image.getRGB(
                0,
                0,
                image.getWidth(),
                image.getHeight(),
                new int[image.getWidth() * image.getHeight()],
                0,
                image.getWidth()));
  }

  @Test
  void anEmptyDrawingIsAnEmptySheet() throws IOException {
    var nothing = Plainly.paint(Plainly.diagram());
    assertThat(image(png(nothing, 2, Optional.empty())).getWidth()).isEqualTo(96);
  }

  @Test
  void aPictureTooLargeForMemoryIsRefused() {
    assertThatThrownBy(() -> png(LAKE, 1000, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("choose another scale");
  }

  private static byte[] png(Drawing drawing, double scale, Optional<Rgb> background)
      throws IOException {
    var out = new ByteArrayOutputStream();
    new Png(new Icons()).write(drawing, out, scale, background);
    return out.toByteArray();
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
