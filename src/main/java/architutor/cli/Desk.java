package architutor.cli;

import architutor.app.Opened;
import architutor.app.Studio;
import architutor.text.Place;
import architutor.text.Problem;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What every command works with. The knowledge is read when it is first asked for, so that bad
/// usage is told at once.
final class Desk {
  private final Supplier<Studio> open;
  private final Terminal terminal;
  private Optional<Studio> studio = Optional.empty();

  Desk(Supplier<Studio> open, Terminal terminal) {
    this.open = open;
    this.terminal = terminal;
  }

  Terminal terminal() {
    return terminal;
  }

  Studio studio() {
    if (studio.isEmpty()) studio = Optional.of(open.get());
    return studio.get();
  }

  /// Reads a drawing and complains of what could not be read.
  Opened read(Path file) {
    var opened = studio().open(file);
    opened.problems().forEach(terminal::complain);
    return opened;
  }

  /// Complains of something given on the command line.
  int refuse(Path file, String message, String advice) {
    terminal.complain(new Problem(Place.startOf(file.toString()), message, advice));
    return Exit.BAD_INPUT;
  }
}
