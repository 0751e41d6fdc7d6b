package architutor.cli;

import architutor.app.Studio;
import architutor.critique.Critique;
import architutor.critique.Finding;
import architutor.critique.Rule;
import architutor.edit.Accept;
import architutor.model.Acceptance;
import architutor.model.Diagram;
import architutor.model.Id;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "accept", description = "Let a finding stand, and note in the drawing why.")
final class AcceptCommand implements Callable<Integer> {
  private final Desk desk;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "a drawing")
  private Path file = Path.of("");

  @Option(
      names = "--rule",
      paramLabel = "ID",
      required = true,
      description = "the rule that found it")
  private String rule = "";

  @Option(
      names = "--about",
      paramLabel = "ID",
      split = ",",
      description = "the elements that it is about; none for one about the whole design")
  private List<String> about = List.of();

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "why that is all right")
  private String reason = "";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "the last day on which it is; default: for good")
  private Optional<String> until = Optional.empty();

  @Mixin private OwnOption own = new OwnOption();
  @Mixin private FormatOption format = new FormatOption();

  AcceptCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    if (!Acceptance.isReason(reason))
      throw misuse(
          "«" + reason + "» is no reason: say in " + Acceptance.LEAST + " letters or more why");
    var last = until.map(this::date);
    if (own.missing().isPresent()) return own.refuse(desk, own.missing().get());
    var studio = own.studio(desk);
    if (own.complain(desk, studio)) return Exit.BAD_INPUT;
    checkRule(studio);
    if (last.filter(day -> day.isBefore(studio.today())).isPresent())
      throw misuse("%s is over: give --until a day to come".formatted(last.orElseThrow()));
    var opened = desk.read(file);
    if (!opened.problems().isEmpty()) return Exit.BAD_INPUT;
    var ids = about.stream().map(name -> id(name, opened.diagram())).toList();
    var acceptance = new Acceptance(rule, ids, reason, studio.today(), last);
    var critique = studio.review(opened.diagram());
    var finding =
        found(critique).filter(f -> acceptance.covers(f.rule().id(), f.about())).findFirst();
    if (finding.isEmpty()) return nothingToAccept(critique);
    studio.amend(file, new Accept(acceptance));
    tell(finding.get(), acceptance);
    return Exit.CLEAN;
  }

  private LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw misuse("«" + text + "» is no date: write year, month and day, such as 2027-06-30");
    }
  }

  private void checkRule(Studio studio) {
    var ids = studio.rules().stream().map(Rule::id).toList();
    if (!ids.contains(rule)) throw Misuse.unknown(spec, "rule", rule, ids);
  }

  private Id id(String name, Diagram diagram) {
    var all = diagram.elements().map(e -> e.id().text()).toList();
    if (!all.contains(name)) throw Misuse.unknown(spec, "element", name, all);
    return Id.of(name);
  }

  /// What this rule found, whether it counts or was accepted before.
  private Stream<Finding> found(Critique critique) {
    var before = critique.accepted().stream().map(Critique.Accepted::finding);
    return Stream.concat(critique.findings().stream(), before)
        .filter(f -> f.rule().id().equals(rule));
  }

  private int nothingToAccept(Critique critique) {
    var found = found(critique).map(f -> String.join(",", words(f.about()))).toList();
    return desk.refuse(
        file,
        "«" + rule + "» finds nothing about exactly these elements",
        found.isEmpty()
            ? "there is nothing to accept"
            : "it finds something about " + String.join("; ", found));
  }

  private void tell(Finding finding, Acceptance acceptance) {
    var terminal = desk.terminal();
    if (format.isJson())
      terminal.say(
          Json.text(
              Json.object(
                  "file", file.toString(),
                  "rule", rule,
                  "about", words(acceptance.about()),
                  "reason", reason,
                  "since", acceptance.since().toString(),
                  "until", acceptance.until().map(LocalDate::toString))));
    else {
      var last = acceptance.until().map(day -> " until " + day).orElse("");
      terminal.wrapped("", "", "Accepted" + last + ": " + finding.message()).forEach(terminal::say);
    }
  }

  private static List<String> words(List<Id> ids) {
    return ids.stream().map(Id::text).toList();
  }

  private Misuse misuse(String message) {
    return new Misuse(spec, message);
  }
}
