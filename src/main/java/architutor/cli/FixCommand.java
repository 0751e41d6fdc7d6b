package architutor.cli;

import architutor.app.Mending;
import architutor.critique.Finding;
import architutor.critique.Profile;
import architutor.critique.Rule;
import architutor.model.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "fix", description = "Apply the fixes of a review and say what they changed.")
final class FixCommand implements Callable<Integer> {
  private final Desk desk;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "a drawing")
  private Path file = Path.of("");

  @Option(names = "--rule", paramLabel = "ID", description = "fix what this rule found")
  private Optional<String> rule = Optional.empty();

  @Option(names = "--all", description = "fix everything that has a fix")
  private boolean all;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "where to write it; default: FILE itself")
  private Optional<Path> out = Optional.empty();

  @Mixin private ProfileOption profile = new ProfileOption();
  @Mixin private FormatOption format = new FormatOption();

  FixCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    check();
    var asked = profile.in(desk.studio());
    var opened = desk.read(file);
    var whole = opened.problems().isEmpty();
    // Writing over a file that was not wholly read would lose the rest of it.
    if (!whole && (out.isEmpty() || opened.diagram().isEmpty())) return Exit.BAD_INPUT;
    var mending = new Mending(desk.studio(), asked, opened.diagram());
    mending.run(this::isWanted);
    if (!mending.steps().isEmpty() || out.isPresent())
      desk.studio().save(out.orElse(file), desk.studio().complete(mending.diagram()));
    tell(mending, asked);
    return whole ? Exit.CLEAN : Exit.BAD_INPUT;
  }

  private void check() {
    if (all == rule.isPresent())
      throw new Misuse(spec, "it is not said what to fix: give --rule ID, or --all for everything");
    var ids = desk.studio().rules().stream().map(Rule::id).toList();
    rule.filter(id -> !ids.contains(id))
        .ifPresent(id -> {
          throw Misuse.unknown(spec, "rule", id, ids);
        });
  }

  private boolean isWanted(Finding finding) {
    return rule.map(id -> id.equals(finding.rule().id())).orElse(true);
  }

  private void tell(Mending mending, Profile asked) {
    var terminal = desk.terminal();
    if (format.isJson())
      terminal.say(
          Json.text(
              Json.object(
                  "file", out.orElse(file).toString(),
                  "applied",
                      mending.steps().stream()
                          .map(step ->
                              Json.object(
                                  "rule", step.finding().rule().id(),
                                  "message", step.finding().message(),
                                  "about", step.finding().about().stream().map(Id::text).toList(),
                                  "fix", step.fix().title()))
                          .toList(),
                  "counts", JsonReport.counts(desk.studio().review(mending.diagram(), asked)))));
    else if (mending.steps().isEmpty()) terminal.say("Nothing to fix.");
    else
      for (var step : mending.steps()) {
        terminal.wrapped("", "", step.finding().message()).forEach(terminal::say);
        terminal.wrapped("  → ", "    ", step.fix().title()).forEach(terminal::say);
      }
  }
}
