package architutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The commands and what parses the words that call them.
final class Commands {
  private Commands() {}

  static int run(List<String> words, Desk desk, Opening opening) {
    var terminal = desk.terminal();
    var line = new CommandLine(new WindowCommand(desk, opening));
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
        .setExecutionExceptionHandler((e, _, _) -> Cli.failed(e, terminal))
        .execute(words.toArray(String[]::new));
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
}
