package architutor.cli;

import architutor.app.report.Counts;
import architutor.app.report.RulePages;
import architutor.critique.Examiner;
import architutor.critique.Mutated;
import architutor.critique.Pillar;
import architutor.critique.Rule;
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

@Command(name = "rules", description = "Show what a review looks for.")
final class RulesCommand implements Callable<Integer> {
  private final Desk desk;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "ID", description = "one rule in full")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--check",
      paramLabel = "DIR",
      description = "try the examples inside your own rules")
  private Optional<Path> check = Optional.empty();

  @Option(
      names = "--docs",
      paramLabel = "DIR",
      description = "write the reference: a Markdown page for each rule, and a list of them")
  private Optional<Path> docs = Optional.empty();

  @Option(
      names = "--mutate",
      description = "make small mistakes in the rules and count those that no example notices")
  private boolean mutate;

  @Mixin private FormatOption format = new FormatOption();

  RulesCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    if (docs.isPresent()) return write(docs.get());
    if (check.isPresent()) return check(check.get());
    var rules = chosen();
    if (mutate) return mutate(rules);
    var terminal = desk.terminal();
    var text = new RuleText(terminal);
    if (format.isJson()) terminal.say(Json.text(rules.stream().map(RuleJson::of).toList()));
    else if (id.isPresent()) text.show(rules.getFirst());
    else
      for (var pillar : Pillar.values())
        text.list(pillar, rules.stream().filter(r -> r.pillar() == pillar).toList());
    return Exit.CLEAN;
  }

  private int check(Path folder) {
    if (!Files.isDirectory(folder))
      return desk.refuse(folder, "this is no folder", "give the folder in which your rules are");
    var problems = desk.studio().examine(folder);
    problems.forEach(desk.terminal()::complain);
    if (format.isJson())
      desk.terminal().say(Json.text(Json.object("problems", JsonReport.problems(problems))));
    else if (problems.isEmpty()) desk.terminal().say("All rules in " + folder + " hold.");
    return problems.isEmpty() ? Exit.CLEAN : Exit.BAD_INPUT;
  }

  /// Pages of rules that are no more go; what else is in the folder stays.
  private int write(Path folder) throws IOException {
    var pages = RulePages.of(desk.studio());
    Files.createDirectories(folder);
    try (var old = Files.newDirectoryStream(folder, "*.md")) {
      for (var page : old)
        if (!pages.containsKey(page.getFileName().toString())
            && Files.readString(page).startsWith(RulePages.MARK)) Files.delete(page);
    }
    for (var page : pages.entrySet())
      desk.studio().write(folder.resolve(page.getKey()), page.getValue());
    desk.terminal().say("Wrote " + Counts.of(pages.size(), "page") + " into " + folder + ".");
    return Exit.CLEAN;
  }

  private int mutate(List<Rule> rules) {
    var examiner = new Examiner(desk.studio().catalog(), List.of());
    var all = rules.parallelStream().map(examiner::mutate).toList();
    for (var one : all)
      for (var mistake : one.unnoticed()) desk.terminal().say(one.rule().id() + ": " + mistake);
    var made = all.stream().mapToInt(Mutated::mistakes).sum();
    var unnoticed = all.stream().mapToInt(one -> one.unnoticed().size()).sum();
    desk.terminal()
        .say(
            String.format(
                Locale.ROOT,
                "%d mistakes in %d rules, %d noticed by their examples: %.1f %%",
                made,
                all.size(),
                made - unnoticed,
                made == 0 ? 100 : 100.0 * (made - unnoticed) / made));
    return Exit.CLEAN;
  }

  private List<Rule> chosen() {
    var rules = desk.studio().rules();
    if (id.isEmpty()) return rules;
    var one = rules.stream().filter(r -> r.id().equals(id.get())).toList();
    if (one.isEmpty())
      throw Misuse.unknown(spec, "rule", id.get(), rules.stream().map(Rule::id).toList());
    return one;
  }
}
