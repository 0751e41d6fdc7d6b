package architutor.cli;

import architutor.app.report.Counts;
import architutor.app.report.Reviewed;
import architutor.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// The options by which findings that were there before do not count.
final class BaselineOption {
  @Option(
      names = "--baseline",
      paramLabel = "LIST",
      description = "findings in this file are known and do not count for --fail-on")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--write-baseline",
      description =
          "write that file if there is none; else take out of it what is no longer found, never"
              + " add")
  private boolean write;

  @Option(names = "--accept-new", description = "with --write-baseline: add what is new, once")
  private boolean acceptNew;

  void check(CommandSpec spec) {
    if (write && file.isEmpty())
      throw new Misuse(spec, "it is not said where to write: give --baseline LIST too");
    if (acceptNew && !write)
      throw new Misuse(spec, "--accept-new has nothing to write: give --write-baseline too");
  }

  /// The baseline as it is; empty, with complaints, if it cannot be used.
  Optional<Baseline> read(Desk desk) {
    if (file.isEmpty()) return Optional.of(Baseline.NONE);
    var list = file.get();
    if (Files.notExists(list)) {
      if (write) return Optional.of(Baseline.NONE);
      desk.refuse(list, "there is no such baseline", "write one with --write-baseline");
      return Optional.empty();
    }
    var problems = new ArrayList<Problem>();
    var read = Baseline.read(list, problems);
    problems.forEach(desk.terminal()::complain);
    return Optional.of(read).filter(_ -> problems.isEmpty());
  }

  /// Marks what is known and writes the file if that was asked for.
  ///
  /// @param whole whether everything could be read; of what was not read nobody knows that it is
  ///   gone
  List<Reviewed> apply(Desk desk, Baseline old, List<Reviewed> reviews, boolean whole)
      throws IOException {
    if (file.isEmpty()) return reviews;
    var list = file.get();
    old.orphans(list)
        .forEach(entry ->
            desk.terminal().complain(list + ": " + entry + ": this drawing is no longer there"));
    var adds = write && (acceptNew || Files.notExists(list));
    var known = adds ? old.with(list, reviews) : old;
    var marked = reviews.stream().map(r -> r.with(known.of(list, r))).toList();
    if (write) write(desk, old, known.without(list, marked), whole);
    return marked;
  }

  private void write(Desk desk, Baseline old, Baseline next, boolean whole) throws IOException {
    var list = file.orElseThrow();
    if (!whole) {
      desk.terminal().complain(list + ": not written, since a part of the input was not read");
      return;
    }
    desk.studio().write(list, next.text());
    desk.terminal()
        .complain(
            "%s: %s, %d added, %d taken out"
                .formatted(
                    list,
                    Counts.of(next.size(), "entry", "entries"),
                    next.beyond(old),
                    old.beyond(next)));
  }
}
