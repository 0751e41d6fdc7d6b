package architutor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import architutor.app.Studio;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// A command that has run, and what became of it.
record Run(int code, String out, String err, int windows) {
  private static final Studio STUDIO = Studio.shipped(() -> LocalDate.of(2026, 11, 21));

  static Run of(Object... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var windows = new AtomicInteger();
    var terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, 80);
    var line = List.of(words).stream().map(Object::toString).toList();
    var code = Cli.run(line, terminal, () -> STUDIO, _ -> windows.incrementAndGet());
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8), windows.get());
  }
}
