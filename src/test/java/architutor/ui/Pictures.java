package architutor.ui;

import architutor.app.Session;
import architutor.app.Studio;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes the pictures of the README from the running window: `mvn -Ppictures test-compile`.
final class Pictures {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  private Pictures() {}

  /// @param args the folder to write to
  public static void main(String[] args) throws Exception {
    var folder = Files.createDirectories(Path.of(args[0]));
    var studio = Studio.shipped();
    Platform.startup(() -> Platform.setImplicitExit(false));
    take(studio, Look.Choice.LIGHT, "data-lake-naive", folder.resolve("window-light.png"));
    take(studio, Look.Choice.DARK, "streaming", folder.resolve("window-dark.png"));
    Platform.exit();
  }

  private static void take(Studio studio, Look.Choice theme, String example, Path file)
      throws Exception {
    var done = new CompletableFuture<BufferedImage>();
    Platform.runLater(() -> {
      var memory = new Forgetful();
      var look = new Look(memory);
      look.choose(theme);
      var session = new Session(studio, Runnable::run, Runnable::run);
      var desk =
          new Desk(
              new Desk.World(
                  studio,
                  session,
                  new Answers(file.toAbsolutePath().resolveSibling("")),
                  new Work(Runnable::run, Runnable::run),
                  look,
                  memory,
                  new NoPages()));
      var scene = new Scene(desk.view(), WIDTH, HEIGHT);
      look.dress(scene);
      var stage = new Stage();
      stage.setScene(scene);
      stage.show();
      desk.documents().openExample(example);
      desk.view().applyCss();
      desk.view().layout();
      desk.finding(1);
      session.select(Set.of());
      Platform.runLater(() ->
          Platform.runLater(() -> {
            done.complete(
                image(
                    scene
                        .getRoot()
                        .snapshot(new SnapshotParameters(), new WritableImage(WIDTH, HEIGHT))));
            stage.hide();
          }));
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
