package architutor.critique;

import architutor.text.Problem;
import architutor.text.Shelf;
import architutor.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The profiles of a folder, in the order of their files, and what was wrong with those that could
/// not be read.
public record ProfileBook(List<Profile> profiles, List<Problem> problems) {
  /// The profiles that ship with the program.
  ///
  /// @param rules asked only if a profile names one
  public static ProfileBook shipped(Supplier<List<Rule>> rules) {
    return read(Shelf.shipped("rules/profiles"), rules);
  }

  /// @param rules those that a profile may name, asked only if one does
  public static ProfileBook read(Path folder, Supplier<List<Rule>> rules) {
    var problems = new ArrayList<Problem>();
    var reader = new ProfileReader(() -> rules.get().stream().map(Rule::id).toList(), problems);
    var profiles =
        Texts.readAll(Shelf.files(folder)).stream()
            .flatMap(parsed -> reader.read(parsed).stream())
            .toList();
    return new ProfileBook(profiles, List.copyOf(problems));
  }
}
