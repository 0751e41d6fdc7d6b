package architutor.cli;

import architutor.app.Gallery;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "examples", description = "List the designs that ship with the program.")
final class ExamplesCommand implements Callable<Integer> {
  private final Desk desk;

  @Mixin private FormatOption format = new FormatOption();

  ExamplesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    var examples = desk.studio().examples(Gallery.EXAMPLES);
    var terminal = desk.terminal();
    if (format.isJson())
      terminal.say(
          Json.text(
              examples.stream()
                  .map(e ->
                      Json.object(
                          "id", e.id(), "title", e.title(), "covers", e.covers(), "exam", e.exam()))
                  .toList()));
    else new Columns(terminal).show(examples, e -> e.id(), e -> e.title());
    return Exit.CLEAN;
  }
}
