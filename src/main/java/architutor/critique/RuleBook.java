package architutor.critique;

import architutor.catalog.Catalog;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Shelf;
import architutor.text.Texts;
import architutor.text.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The rules of a folder, and what was wrong with those that could not be read.
public record RuleBook(List<Rule> rules, List<Problem> problems) {
  /// The rules that ship with the program.
  public static RuleBook shipped(Catalog catalog) {
    return read(Shelf.shipped("rules/critique"), catalog);
  }

  /// The rules below a folder, in the order of their files; the first of two with one id counts.
  /// None where there is no such folder.
  public static RuleBook read(Path folder, Catalog catalog) {
    var problems = new ArrayList<Problem>();
    var reader = new RuleReader(new Vocabulary(catalog), problems);
    var rules = new LinkedHashMap<String, Rule>();
    for (var parsed : Texts.readAll(Shelf.files(folder)))
      reader
          .read(parsed)
          .ifPresent(rule -> {
            if (rules.putIfAbsent(rule.id(), rule) != null)
              problems.add(
                  new Problem(
                      parsed.tree().map(Tree::place).orElse(Place.startOf(rule.id())),
                      "there is another rule «" + rule.id() + "»",
                      "give it a name of its own"));
          });
    return new RuleBook(List.copyOf(rules.values()), List.copyOf(problems));
  }

  /// These and a person's own, which take the place of those with the same id.
  public RuleBook with(RuleBook own) {
    var ids = own.rules.stream().map(Rule::id).toList();
    var all = new ArrayList<>(rules.stream().filter(r -> !ids.contains(r.id())).toList());
    all.addAll(own.rules);
    var wrong = new ArrayList<>(problems);
    wrong.addAll(own.problems);
    return new RuleBook(List.copyOf(all), List.copyOf(wrong));
  }
}
