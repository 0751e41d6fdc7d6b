package architutor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "architutor",
    description =
        "Sketch an AWS data architecture, be told what is wrong with it, mend it.%n"
            + "Without a command it opens the editor.")
final class WindowCommand implements Callable<Integer> {
  private final Desk desk;
  private final Opening opening;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "a drawing to open")
  private List<Path> files = List.of();

  WindowCommand(Desk desk, Opening opening) {
    this.desk = desk;
    this.opening = opening;
  }

  @Override
  public Integer call() throws IOException {
    for (var named : files) if (!Files.exists(named)) return unknown(named.toString());
    if (files.size() > 1) throw new Misuse(spec, "several drawings at once: open one");
    return opening.open(files.stream().findFirst());
  }

  /// A word that is neither a file nor a command is more likely a slip of the second.
  private int unknown(String word) {
    if (!word.matches("[a-z]+"))
      return desk.refuse(Path.of(word), "there is no such file", "check the name");
    var commands = spec.subcommands().keySet();
    throw Misuse.unknown(spec, "command and no file", word, commands);
  }
}
