package architutor.cli;

import architutor.app.ExportOptions;
import architutor.app.report.Reviewed;
import architutor.paint.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Where no window can be: the main job shown in words and as a picture.
final class NoWindow {
  private static final String EXAMPLE = "data-lake";

  private final Desk desk;

  NoWindow(Desk desk) {
    this.desk = desk;
  }

  void show(String reason) throws IOException {
    var picture = free(Path.of(""));
    desk.terminal()
        .complain(
            reason
                + " So here is the review of the example "
                + EXAMPLE
                + ", drawn in "
                + picture
                + ".");
    var studio = desk.studio();
    var opened = studio.example(EXAMPLE);
    var example = opened.diagram();
    var critique = studio.review(example);
    desk.terminal()
        .print(
            new TextReport(desk.terminal())
                .of(List.of(Reviewed.of(Path.of(EXAMPLE), opened, critique, studio.catalog()))));
    studio.export(example, picture, new ExportOptions(Theme.LIGHT, 2, false));
  }

  /// A name that no file has yet.
  private static Path free(Path folder) {
    var file = folder.resolve(EXAMPLE + ".png");
    for (var n = 2; Files.exists(file); n++) file = folder.resolve(EXAMPLE + "-" + n + ".png");
    return file;
  }
}
