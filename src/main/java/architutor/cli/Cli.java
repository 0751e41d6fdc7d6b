package architutor.cli;

import architutor.app.Studio;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

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
    var opening = new Opening(desk, window);
    return isPlain(words) ? opened(opening, words, terminal) : Commands.run(words, desk, opening);
  }

  /// Nothing or the name of a drawing, such as no command and no option has: what a person starts
  /// most often and waits for needs no parser, which takes a while to get ready.
  private static boolean isPlain(List<String> words) {
    return words.isEmpty()
        || (words.size() == 1
            && words.getFirst().matches("[^-@].*[.]\\w+")
            && new File(words.getFirst()).isFile());
  }

  private static int opened(Opening opening, List<String> words, Terminal terminal) {
    try {
      return opening.open(words.stream().map(Path::of).findFirst());
    } catch (IOException e) {
      return failed(e, terminal);
    }
  }

  /// A file that cannot be read or written is the person's to mend; all else is ours and shows
  /// where.
  static int failed(Exception e, Terminal terminal) {
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
