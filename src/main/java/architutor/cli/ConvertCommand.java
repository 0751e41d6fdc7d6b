package architutor.cli;

import architutor.app.ExportOptions;
import architutor.paint.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "convert",
    description = "Write a drawing in another format, by the ending of OUT's name.")
final class ConvertCommand implements Callable<Integer> {
  private static final List<String> READS = List.of("yaml", "yml", "json");
  private static final List<String> WRITES = List.of("yaml", "yml", "json", "mmd", "md", "png");

  enum Look {
    LIGHT,
    DARK;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    Theme theme() {
      return switch (this) {
        case LIGHT -> Theme.LIGHT;
        case DARK -> Theme.DARK;
      };
    }
  }

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "IN", description = "a drawing: .yaml or .json")
  private Path in = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      description = "a file to write: .yaml, .json, .mmd or .md (Mermaid), .png")
  private Path out = Path.of("");

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description = "${COMPLETION-CANDIDATES}; default: light")
  private Look look = Look.LIGHT;

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "pixels to a unit of the drawing, 0.1 to 8; default: 2")
  private double scale = 2;

  @Option(names = "--transparent", description = "leave the background out of a picture")
  private boolean transparent;

  ConvertCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    var from = Drawings.ending(in);
    var to = Drawings.ending(out);
    if (!WRITES.contains(to))
      return desk.refuse(
          out, "no format has the ending «" + to + "»", "use one of " + endings(WRITES));
    if (!READS.contains(from))
      return desk.refuse(in, "this is not a drawing", "give a file that ends in " + endings(READS));
    if (!(scale >= 0.1 && scale <= 8))
      return desk.refuse(out, "a scale of " + scale + " is out of range", "use 0.1 to 8");
    if (Files.exists(out) && Files.exists(in) && Files.isSameFile(in, out))
      return desk.refuse(out, "this is the drawing itself", "give OUT another name");

    var opened = desk.read(in);
    var whole = opened.problems().isEmpty();
    if (!whole && opened.diagram().isEmpty()) return Exit.BAD_INPUT;
    if (!whole && Files.exists(out))
      return desk.refuse(
          out,
          "a part of the drawing was not read, so this is left as it is",
          "mend " + in + " first");
    if (READS.contains(to)) desk.studio().save(out, opened.diagram());
    else
      desk.studio()
          .export(opened.diagram(), out, new ExportOptions(look.theme(), scale, transparent));
    return whole ? Exit.CLEAN : Exit.BAD_INPUT;
  }

  private static String endings(List<String> endings) {
    return "." + String.join(", .", endings);
  }
}
