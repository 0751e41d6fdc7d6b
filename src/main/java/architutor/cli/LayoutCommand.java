package architutor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "layout", description = "Give everything on a drawing a place.")
final class LayoutCommand implements Callable<Integer> {
  private final Desk desk;

  @Parameters(paramLabel = "FILE", description = "a drawing")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "where to write it; default: FILE itself")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--missing", description = "place only what has no place yet")
  private boolean missing;

  LayoutCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    var opened = desk.read(file);
    if (!opened.problems().isEmpty() && (out.isEmpty() || opened.diagram().isEmpty()))
      return Exit.BAD_INPUT;
    // A drawing that was opened has every place already: those that were missing were filled in.
    var placed = missing ? opened.diagram() : desk.studio().arranged(opened.diagram());
    desk.studio().save(out.orElse(file), placed);
    return opened.problems().isEmpty() ? Exit.CLEAN : Exit.BAD_INPUT;
  }
}
