package architutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import architutor.app.Studio;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Understands the words of a command line and runs the command they name.
public final class Cli {
  private Cli() {}

  /// Runs one command.
  ///
  /// @param open opens the desk; not called where the words make no sense
  /// @return the code to exit with: 0 done, 1 something was found, 2 bad input or bad usage
  public static int run(
      List<String> words, Terminal terminal, Supplier<Studio> open, Window window) {
    var desk = new Desk(open, terminal);
    var start = new WindowCommand(desk, window);
    if (isPlain(words)) return opened(start, words, terminal);
    var line = new CommandLine(start);
    for (var command :
        List.of(
            new ReviewCommand(desk),
            new FixCommand(desk),
            new AcceptCommand(desk),
            new AnswerCommand(desk),
            new ConvertCommand(desk),
            new LayoutCommand(desk),
            new ServicesCommand(desk),
            new AdviseCommand(desk),
            new RulesCommand(desk),
            new ExamplesCommand(desk))) line.addSubcommand(command);
    for (var command : line.getSubcommands().values()) helped(command);
    return helped(line)
        .setOut(new PrintWriter(terminal.out(), true, UTF_8))
        .setErr(new PrintWriter(terminal.err(), true, UTF_8))
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(terminal.coloured() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(terminal.width())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, _) -> misused(e, terminal))
        .setExecutionExceptionHandler((e, _, _) -> failed(e, terminal))
        .execute(words.toArray(String[]::new));
  }

  /// Nothing or the name of a drawing, such as no command and no option has: what a person starts
  /// most often and waits for needs no parser, which takes a while to get ready.
  private static boolean isPlain(List<String> words) {
    return words.isEmpty()
        || words.size() == 1
            && words.getFirst().matches("[^-@].*[.]\\w+")
            && new File(words.getFirst()).isFile();
  }

  private static int opened(WindowCommand start, List<String> words, Terminal terminal) {
    try {
      return start.open(words.stream().map(Path::of).findFirst());
    } catch (IOException e) {
      return failed(e, terminal);
    }
  }

  private static CommandLine helped(CommandLine line) {
    line.getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("show this and do nothing else")
                .build());
    return line;
  }

  private static int misused(CommandLine.ParameterException e, Terminal terminal) {
    terminal.complain(
        "%s (see %s --help)"
            .formatted(e.getMessage(), e.getCommandLine().getCommandSpec().qualifiedName()));
    return Exit.BAD_INPUT;
  }

  /// A file that cannot be read or written is the person's to mend; all else is ours and shows
  /// where.
  private static int failed(Exception e, Terminal terminal) {
    switch (e) {
      case IOException io -> terminal.complain(said(io));
      case UncheckedIOException io -> terminal.complain(said(io));
      default -> e.printStackTrace(terminal.err());
    }
    return Exit.BAD_INPUT;
  }

  private static String said(Exception e) {
    return e.getMessage()
        + ": this file cannot be read or written: check that it is there and that you may";
  }
}
