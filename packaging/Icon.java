import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/// Draws the program's icon as a PNG: `java Icon.java SVG PNG PIXELS`.
final class Icon {
  public static void main(String[] args) throws IOException {
    var drawing = new SVGLoader().load(new File(args[0]).toURI().toURL());
    var side = Integer.parseInt(args[2]);
    var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Objects.requireNonNull(drawing, args[0]).render(null, graphics, new ViewBox(0, 0, side, side));
    ImageIO.write(image, "png", new File(args[1]));
  }
}
