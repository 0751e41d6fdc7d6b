package architutor.advice;

import architutor.catalog.Catalog;
import architutor.text.Problem;
import architutor.text.Shelf;
import architutor.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// All decisions that ship or that somebody wrote.
///
/// @param problems what could not be read
public record Selection(List<Decision> decisions, List<Problem> problems) {
  public static Selection shipped(Catalog catalog) {
    return read(Shelf.shipped("rules").resolve("selection/decisions"), catalog);
  }

  /// The decisions in the files below a folder; none where there is no such folder.
  public static Selection read(Path folder, Catalog catalog) {
    var problems = new ArrayList<Problem>();
    var reader = new DecisionReader(catalog, problems);
    var decisions =
        Texts.readAll(Shelf.files(folder)).stream()
            .flatMap(parsed -> reader.read(parsed).stream())
            .toList();
    return new Selection(decisions, List.copyOf(problems));
  }

  /// These and a person's own, which take the place of those with the same id.
  public Selection with(Selection own) {
    var ids = own.decisions.stream().map(Decision::id).toList();
    var all = new ArrayList<>(decisions.stream().filter(d -> !ids.contains(d.id())).toList());
    all.addAll(own.decisions);
    var wrong = new ArrayList<>(problems);
    wrong.addAll(own.problems);
    return new Selection(List.copyOf(all), List.copyOf(wrong));
  }
}
