package architutor;

import architutor.app.Studio;
import architutor.cli.Cli;
import architutor.cli.Terminal;
import architutor.cli.Window;
import architutor.ui.Ui;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where the program starts.
final class Main {
  private Main() {}

  public static void main(String[] args) {
    // Pictures are painted in memory; looking for a screen to do so takes time and may fail.
    System.setProperty("java.awt.headless", "true");
    var terminal = Terminal.ofProcess();
    var code = Cli.run(List.of(args), terminal, Studio::shipped, Main::open);
    terminal.out().flush();
    System.exit(code);
  }

  private static void open(Optional<Path> file) throws Window.Missing {
    try {
      Ui.launch(Studio::shipped, file);
    } catch (UnsupportedOperationException e) {
      throw new Window.Missing("The window cannot open here.");
    }
  }
}
