package architutor.critique;

import architutor.catalog.Catalog;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rules that are read again and again: a file that still says what it said is not read anew. For
/// many threads, one after the other.
public final class RuleFolder {
  /// As much as nobody writes by hand: a rule of ours has 2,000 letters.
  private static final long LONGEST = 1 << 18;

  /// What a file said, and what came of it.
  private record Sheet(String text, Optional<Rule> rule, List<Problem> problems) {}

  private final Vocabulary vocabulary;
  private Map<Path, Sheet> sheets = Map.of();

  public RuleFolder(Catalog catalog) {
    this.vocabulary = new Vocabulary(catalog);
  }

  /// The rules in these files, in their order; the first of two with one id counts.
  public synchronized RuleBook read(List<Path> files) {
    var next = new LinkedHashMap<Path, Sheet>();
    for (var file : files) next.put(file, sheet(file));
    sheets = next;
    var rules = new LinkedHashMap<String, Rule>();
    var problems = new ArrayList<Problem>();
    next.forEach((file, sheet) -> {
      problems.addAll(sheet.problems());
      sheet
          .rule()
          .filter(rule -> rules.putIfAbsent(rule.id(), rule) != null)
          .ifPresent(rule ->
              problems.add(
                  new Problem(
                      Place.startOf(file.toString()),
                      "there is another rule «" + rule.id() + "»",
                      "give it a name of its own")));
    });
    return new RuleBook(List.copyOf(rules.values()), List.copyOf(problems));
  }

  private Sheet sheet(Path file) {
    try {
      if (Files.size(file) > LONGEST)
        return new Sheet(
            "",
            Optional.empty(),
            List.of(
                new Problem(
                    Place.startOf(file.toString()),
                    "this file is too long to be a rule",
                    "write one rule in each file")));
      var text = Files.readString(file);
      var known = Optional.ofNullable(sheets.get(file)).filter(s -> s.text().equals(text));
      return known.orElseGet(() -> sheet(file, text));
    } catch (IOException _) {
      // Said again in the words of those who read files.
      return new Sheet("", Optional.empty(), Texts.read(file).problems());
    }
  }

  private Sheet sheet(Path file, String text) {
    var problems = new ArrayList<Problem>();
    var rule = new RuleReader(vocabulary, problems).read(Texts.parse(file.toString(), text));
    return new Sheet(text, rule, List.copyOf(problems));
  }
}
