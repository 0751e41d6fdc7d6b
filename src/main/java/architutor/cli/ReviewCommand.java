package architutor.cli;

import architutor.app.Opened;
import architutor.critique.Critique;
import architutor.critique.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "review", description = "Say what is wrong with drawings, and why.")
final class ReviewCommand implements Callable<Integer> {
  enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean isReachedBy(Critique critique) {
      return Severity.named(toString())
          .filter(
              least -> critique.findings().stream().anyMatch(f -> f.severity().isAtLeast(least)))
          .isPresent();
    }
  }

  private final Desk desk;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "drawings, or folders of them")
  private List<Path> files = List.of();

  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "end with 1 from this on: ${COMPLETION-CANDIDATES}; default: warning")
  private FailOn failOn = FailOn.WARNING;

  @Mixin private OwnOption own = new OwnOption();
  @Mixin private ProfileOption profile = new ProfileOption();

  ReviewCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (own.missing().isPresent()) return own.refuse(desk, own.missing().get());
    var studio = own.studio(desk);
    var bad = own.complain(desk, studio);
    var asked = profile.in(studio);

    var drawings = Drawings.in(files);
    if (drawings.isEmpty())
      return desk.refuse(files.getFirst(), "there is no drawing in this folder", "name a file");
    var answers = new ArrayList<Map<String, Object>>();
    var found = false;
    for (var file : drawings) {
      var opened = desk.read(file);
      var critique = studio.review(opened.diagram(), asked);
      bad |= !opened.problems().isEmpty();
      found |= failOn.isReachedBy(critique);
      if (format.isJson()) answers.add(ReviewJson.of(file, opened, critique));
      else if (isWorthShowing(opened)) new ReviewText(desk.terminal()).show(file, critique);
    }
    if (format.isJson()) desk.terminal().say(Json.text(isOne() ? answers.getFirst() : answers));
    return bad ? Exit.BAD_INPUT : found ? Exit.FOUND : Exit.CLEAN;
  }

  private static boolean isWorthShowing(Opened opened) {
    return opened.problems().isEmpty() || !opened.diagram().isEmpty();
  }

  private boolean isOne() {
    return files.size() == 1 && !Files.isDirectory(files.getFirst());
  }
}
