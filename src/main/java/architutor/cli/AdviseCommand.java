package architutor.cli;

import architutor.advice.Need;
import architutor.app.Studio;
import architutor.catalog.Catalog;
import architutor.catalog.NeedKind;
import architutor.catalog.Service;
import architutor.text.Nearest;
import architutor.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "advise", description = "Tell which service fits a need, and why not the others.")
final class AdviseCommand implements Callable<Integer> {
  private final Desk desk;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--text", paramLabel = "TEXT", description = "the need in your own words")
  private String text = "";

  @Option(
      names = "--need",
      paramLabel = "KEY=VALUE",
      description = "a need of the vocabulary; may be given several times")
  private List<String> needs = new ArrayList<>();

  @Option(
      names = "--candidates",
      paramLabel = "ID,ID,...",
      split = ",",
      description = "weigh these and no others")
  private List<String> candidates = new ArrayList<>();

  @Option(names = "--needs", description = "print the vocabulary of needs")
  private boolean showsNeeds;

  @Option(names = "--decisions", description = "print the decisions that the advice rests on")
  private boolean showsDecisions;

  @Option(
      names = "--trial",
      paramLabel = "FILE",
      arity = "0..1",
      fallbackValue = "",
      description =
          "print how often the advice is right on the needs in a file; without one, on each third"
              + " of the decisions when that third is held back")
  private Optional<String> trial = Optional.empty();

  @Mixin private OwnOption own = new OwnOption();

  @Mixin private FormatOption format = new FormatOption();

  AdviseCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (own.missing().isPresent()) return own.refuse(desk, own.missing().get());
    var print = new AdviceText(desk.terminal());
    var studio = own.studio(desk);
    var bad = own.complain(desk, studio);
    if (showsNeeds) {
      var kinds = studio.catalog().needs().kinds();
      if (format.isJson()) say(kinds.stream().map(AdviceJson::kind).toList());
      else print.needs(kinds);
    } else if (showsDecisions) {
      var decisions = studio.selection().decisions();
      if (format.isJson()) say(decisions.stream().map(AdviceJson::decision).toList());
      else print.decisions(decisions);
    } else if (trial.isPresent()) bad |= trial(studio, trial.get());
    else {
      var advice = studio.advise(need(studio.catalog()));
      if (format.isJson()) say(AdviceJson.of(advice));
      else print.show(advice);
    }
    return bad ? Exit.BAD_INPUT : Exit.CLEAN;
  }

  /// @return whether the file could not be read in full
  private boolean trial(Studio studio, String file) {
    var problems = new ArrayList<Problem>();
    var trial = file.isEmpty() ? studio.trial() : studio.trial(Path.of(file), problems);
    problems.forEach(desk.terminal()::complain);
    if (format.isJson()) say(AdviceJson.trial(trial));
    else new AdviceText(desk.terminal()).trial(trial);
    return !problems.isEmpty();
  }

  private void say(Object value) {
    desk.terminal().say(Json.text(value));
  }

  private Need need(Catalog catalog) {
    if (text.isBlank() && needs.isEmpty())
      throw new Misuse(spec, "nothing was asked: give --text or --need, or see --needs");
    var need =
        Need.NOTHING.saying(text).among(candidates.stream().map(c -> id(c, catalog)).toList());
    for (var one : needs) {
      var parts = one.split("=", 2);
      var kind = catalog.needs().kind(parts[0].strip());
      if (kind.isEmpty()) {
        var keys = catalog.needs().kinds().stream().map(NeedKind::id).toList();
        throw Misuse.unknown(spec, "need", parts[0], keys);
      }
      var values = kind.get().values().stream().map(NeedKind.Value::id).toList();
      var value = parts.length < 2 ? "" : parts[1].strip();
      if (!values.contains(value))
        throw new Misuse(
            spec,
            "«%s» is no value of %s: %s"
                .formatted(value, kind.get().id(), Nearest.advice(value, values)));
      need = need.with(kind.get().id(), value);
    }
    return need;
  }

  /// An id, or any name that finds one.
  private String id(String written, Catalog catalog) {
    if (catalog.entry(written.strip()).isPresent()) return written.strip();
    return catalog.named(written).stream()
        .findFirst()
        .map(Service::id)
        .orElseThrow(() ->
            new Misuse(spec, "there is no service «" + written + "»: see architutor services"));
  }
}
