package architutor.cli;

import architutor.text.Problem;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a command's answers and complaints go.
///
/// @param coloured whether words may stand out
/// @param width columns that a line may take, at least 40
public record Terminal(PrintStream out, PrintStream err, boolean coloured, int width) {
  /// The process's own, in UTF-8 whatever the system's language: colours on a terminal only, and
  /// not where `NO_COLOR` is set.
  public static Terminal ofProcess() {
    var environment = System.getenv();
    return new Terminal(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        isInteractive() && environment.getOrDefault("NO_COLOR", "").isEmpty(),
        width(environment));
  }

  /// The same without colours, as a file wants it.
  Terminal plain() {
    return new Terminal(out, err, false, width);
  }

  String in(Ink ink, String text) {
    return coloured ? ink.on(text) : text;
  }

  void say(String line) {
    out.println(line);
  }

  /// A text that has its own ends of lines.
  void print(String text) {
    out.print(text);
    out.flush();
  }

  void complain(Problem problem) {
    err.println(problem);
  }

  void complain(String line) {
    err.println(line);
  }

  /// Words in lines that fit, each behind the indent; the first line may begin with something else
  /// of the same length.
  List<String> wrapped(String first, String indent, String text) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(first);
    var start = true;
    for (var word : text.strip().split("\\s+")) {
      if (!start && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        start = true;
      }
      line.append(start ? "" : " ").append(word);
      start = false;
    }
    lines.add(line.toString());
    return lines;
  }

  private static boolean isInteractive() {
    // A runtime without the line editor has no console at all.
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private static int width(Map<String, String> environment) {
    var columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("\\d{2,4}") ? Math.clamp(Integer.parseInt(columns), 40, 120) : 100;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
