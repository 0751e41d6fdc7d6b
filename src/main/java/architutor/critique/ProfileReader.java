package architutor.critique;

import architutor.text.Fields;
import architutor.text.Nearest;
import architutor.text.Parsed;
import architutor.text.Problem;
import architutor.text.Shelf;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads one profile. One in which anything is wrong is left out: it would ask too much or too
/// little.
final class ProfileReader {
  private final Supplier<List<String>> rules;
  private final List<Problem> problems;

  /// @param rules ids of the rules there are
  ProfileReader(Supplier<List<String>> rules, List<Problem> problems) {
    this.rules = rules;
    this.problems = problems;
  }

  Optional<Profile> read(Parsed parsed) {
    var before = problems.size();
    problems.addAll(parsed.problems());
    return parsed
        .tree()
        .flatMap(tree -> Fields.of(tree, "a profile", problems))
        .map(this::profile)
        .filter(_ -> problems.size() == before);
  }

  private Profile profile(Fields f) {
    var id = f.need("id");
    if (!id.equals(Shelf.stem(f.place().file())))
      f.problem(
          f.placeOf("id"), "the id «" + id + "» is not the file's name", "give both the same name");
    var profile =
        new Profile(
            id,
            f.need("title"),
            f.need("says"),
            some(f, "pillars", () -> Arrays.asList(Pillar.values()), Pillar::word),
            some(f, "severities", () -> Arrays.asList(Severity.values()), Severity::word),
            f.text("only-exam").equals(Optional.of("yes")),
            some(f, "without", rules, Function.identity()));
    f.nothingElse();
    return profile;
  }

  /// Those of a list that a key names; a problem for each name that is none of theirs.
  private static <T> Set<T> some(
      Fields f, String key, Supplier<List<T>> known, Function<T, String> word) {
    var some = new LinkedHashSet<T>();
    for (var name : f.words(key)) {
      var all = known.get();
      var named = all.stream().filter(one -> word.apply(one).equals(name)).findFirst();
      if (named.isEmpty())
        f.problem(
            f.placeOf(key),
            "«" + name + "» is none of the " + what(key) + " we know",
            Nearest.advice(name, all.stream().map(word).toList()));
      named.ifPresent(some::add);
    }
    return Collections.unmodifiableSet(some);
  }

  private static String what(String key) {
    return key.equals("without") ? "rules" : key;
  }
}
