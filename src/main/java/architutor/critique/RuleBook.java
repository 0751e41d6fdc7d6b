package architutor.critique;

import architutor.catalog.Catalog;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Shelf;
import architutor.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rules of a folder, and what was wrong with those that could not be read.
public record RuleBook(List<Rule> rules, List<Problem> problems) {
  /// The rules that ship with the program. Their fixes and examples are read when somebody asks for
  /// them; [#read] of their folder tells what is wrong there.
  public static RuleBook shipped(Catalog catalog) {
    var vocabulary = new Vocabulary(catalog);
    return of(
        Shelf.files(Shelf.shipped("rules/critique")), file -> Sheet.shipped(file, vocabulary));
  }

  /// The rules below a folder, in the order of their files; the first of two with one id counts.
  /// None where there is no such folder.
  public static RuleBook read(Path folder, Catalog catalog) {
    var vocabulary = new Vocabulary(catalog);
    return of(Shelf.files(folder), file -> Sheet.of(file, Texts.read(file), vocabulary));
  }

  private static RuleBook of(List<Path> files, Function<Path, Sheet> read) {
    return of(files.parallelStream().map(read).toList());
  }

  static RuleBook of(List<Sheet> sheets) {
    var rules = new LinkedHashMap<String, Rule>();
    var problems = new ArrayList<Problem>();
    for (var sheet : sheets) {
      problems.addAll(sheet.problems());
      sheet
          .rule()
          .filter(rule -> rules.putIfAbsent(rule.id(), rule) != null)
          .ifPresent(rule ->
              problems.add(
                  new Problem(
                      Place.startOf(sheet.file().toString()),
                      "there is another rule «" + rule.id() + "»",
                      "give it a name of its own")));
    }
    return new RuleBook(List.copyOf(rules.values()), List.copyOf(problems));
  }

  /// These and a person's own, which take the place of those with the same id.
  public RuleBook with(RuleBook own) {
    var ids = own.rules.stream().map(Rule::id).collect(Collectors.toSet());
    var all = new ArrayList<>(rules.stream().filter(r -> !ids.contains(r.id())).toList());
    all.addAll(own.rules);
    var wrong = new ArrayList<>(problems);
    wrong.addAll(own.problems);
    return new RuleBook(List.copyOf(all), List.copyOf(wrong));
  }
}
