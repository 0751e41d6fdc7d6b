package architutor.paint;

import architutor.app.CatalogCaptions;
import architutor.bench.Drawings;
import architutor.catalog.Catalog;
import architutor.layout.Router;
import architutor.layout.Routes;
import architutor.model.Box;
import architutor.model.Diagram;
import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a frame of 1440 x 900 pixels takes, from the diagram to the pixels.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
public class FrameBench {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  /// What the window shows: a part at zoom 1, or all of it.
  public enum View {
    PART,
    ALL
  }

  @Param({"1000", "5000"})
  int nodes = 1000;

  @Param View view = View.PART;

  private final Icons icons = new Icons();
  private final Painter painter =
      new Painter(new CatalogCaptions(Catalog.shipped()), new AwtRuler(), icons);
  private final BufferedImage image =
      new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB_PRE);
  private Diagram drawing = Diagram.EMPTY;
  private Routes routes = Router.route(drawing);
  private Box visible = new Box(0, 0, WIDTH, HEIGHT);
  private double zoom = 1;

  /// The same drawings for every run.
  @Setup(Level.Trial)
  public void draw() {
    drawing = Drawings.of(nodes);
    routes = Router.route(drawing);
    var all = painter.paint(drawing, routes, Theme.LIGHT, Overlay.NONE).bounds();
    switch (view) {
      case PART -> visible = Box.around(all.centre(), WIDTH, HEIGHT);
      case ALL -> {
        visible = all;
        zoom = Math.min(WIDTH / all.width(), HEIGHT / all.height());
      }
    }
  }

  /// Strokes and their pixels.
  @Benchmark
  public BufferedImage frame() {
    var strokes = painter.paint(drawing, routes, Theme.LIGHT, Overlay.NONE, zoom, visible);
    var graphics = image.createGraphics();
    graphics.scale(zoom, zoom);
    graphics.translate(-visible.x(), -visible.y());
    new AwtBrush(graphics, icons).paint(strokes);
    graphics.dispose();
    return image;
  }
}
