package architutor.cli;

import architutor.app.Studio;
import architutor.app.report.Reviewed;
import architutor.critique.Profile;
import architutor.critique.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    boolean isReachedBy(Reviewed reviewed) {
      return Severity.named(toString())
          .filter(least -> reviewed.fresh().anyMatch(f -> f.severity().isAtLeast(least)))
          .isPresent();
    }
  }

  private final Desk desk;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "drawings, or folders of them")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; text is for people and the default")
  private ReviewFormat format = ReviewFormat.TEXT;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "write the format into a file; standard output then has the text")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "end with 1 from this on: ${COMPLETION-CANDIDATES}; default: warning")
  private FailOn failOn = FailOn.WARNING;

  @Mixin private BaselineOption baseline = new BaselineOption();

  @Mixin private OwnOption own = new OwnOption();
  @Mixin private ProfileOption profile = new ProfileOption();

  ReviewCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    baseline.check(spec);
    if (own.missing().isPresent()) return own.refuse(desk, own.missing().get());
    var studio = own.studio(desk);
    var bad = own.complain(desk, studio);
    var asked = profile.in(studio);

    var drawings = Drawings.in(files);
    if (drawings.isEmpty())
      return desk.refuse(files.getFirst(), "there is no drawing in this folder", "name a file");
    var known = baseline.read(desk);
    if (known.isEmpty()) return Exit.BAD_INPUT;
    var reviews = drawings.stream().map(file -> review(studio, asked, file)).toList();
    bad |= reviews.stream().anyMatch(r -> !r.opened().problems().isEmpty());
    reviews = baseline.apply(desk, known.get(), reviews, !bad);
    tell(studio, reviews);
    if (bad) return Exit.BAD_INPUT;
    return reviews.stream().anyMatch(failOn::isReachedBy) ? Exit.FOUND : Exit.CLEAN;
  }

  private Reviewed review(Studio studio, Profile asked, Path file) {
    var opened = desk.read(file);
    return Reviewed.of(file, opened, studio.review(opened.diagram(), asked), studio.catalog());
  }

  private void tell(Studio studio, List<Reviewed> reviews) throws IOException {
    if (out.isPresent()) {
      studio.write(out.get(), format.report(studio, desk.terminal().plain(), isOne()).of(reviews));
      desk.terminal().print(new TextReport(desk.terminal()).of(reviews));
    } else desk.terminal().print(format.report(studio, desk.terminal(), isOne()).of(reviews));
  }

  private boolean isOne() {
    return files.size() == 1 && !Files.isDirectory(files.getFirst());
  }
}
