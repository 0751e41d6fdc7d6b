package architutor.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// Takes the pictures of the README from the running window: `mvn -Ppictures test-compile`.
final class Pictures {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  private Pictures() {}

  /// @param args the folder to write to
  public static void main(String[] args) throws Exception {
    var folder = Files.createDirectories(Path.of(args[0]));
    Platform.startup(() -> Platform.setImplicitExit(false));
    take(Look.Choice.LIGHT, "data-lake-naive", folder.resolve("window-light.png"));
    take(Look.Choice.DARK, "streaming", folder.resolve("window-dark.png"));
    Platform.exit();
  }

  private static void take(Look.Choice theme, String example, Path file) throws Exception {
    var done = new CompletableFuture<BufferedImage>();
    Platform.runLater(() -> {
      var bench = new Bench();
      bench.look.choose(theme);
      var stage = new Stage();
      var desk = bench.on(stage, WIDTH, HEIGHT).desk;
      desk.documents().openExample(example);
      desk.view().applyCss();
      desk.view().layout();
      desk.finding(1);
      bench.session.select(Set.of());
      // The palette has its tiles only after the first picture.
      var pause = new PauseTransition(Duration.seconds(5));
      pause.setOnFinished(_ ->
          Platform.runLater(() -> {
            done.complete(
                image(
                    desk.view()
                        .snapshot(new SnapshotParameters(), new WritableImage(WIDTH, HEIGHT))));
            stage.hide();
          }));
      pause.play();
    });
    ImageIO.write(done.get(60, java.util.concurrent.TimeUnit.SECONDS), "png", file.toFile());
  }

  private static BufferedImage image(WritableImage picture) {
    var pixels = new int[WIDTH * HEIGHT];
    picture
        .getPixelReader()
        .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
    return image;
  }
}
