package architutor;

import architutor.app.Studio;
import architutor.cli.Cli;
import architutor.cli.Terminal;
import java.util.List;

/// Where the program starts.
final class Main {
  private Main() {}

  public static void main(String[] args) {
    var terminal = Terminal.ofProcess();
    var code = Cli.run(List.of(args), terminal, Studio::shipped, _ -> {});
    terminal.out().flush();
    System.exit(code);
  }
}
