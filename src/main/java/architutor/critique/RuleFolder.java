package architutor.critique;

import architutor.catalog.Catalog;
import architutor.text.Place;
import architutor.text.Problem;
import architutor.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rules that are read again and again: a file that still says what it said is not read anew. For
/// many threads, one after the other.
public final class RuleFolder {
  /// As much as nobody writes by hand: a rule of ours has 2,000 letters.
  private static final long LONGEST = 1 << 18;

  /// What a file said, and what came of it.
  private record Known(String text, Sheet sheet) {}

  private final Vocabulary vocabulary;
  private Map<Path, Known> known = Map.of();

  public RuleFolder(Catalog catalog) {
    this.vocabulary = new Vocabulary(catalog);
  }

  /// The rules in these files, in their order; the first of two with one id counts.
  public synchronized RuleBook read(List<Path> files) {
    var all = files.parallelStream().map(this::read).toList();
    known = all.stream().collect(Collectors.toMap(each -> each.sheet().file(), each -> each));
    return RuleBook.of(all.stream().map(Known::sheet).toList());
  }

  private Known read(Path file) {
    try {
      if (Files.size(file) > LONGEST)
        return new Known(
            "",
            Sheet.broken(
                file,
                List.of(
                    new Problem(
                        Place.startOf(file.toString()),
                        "this file is too long to be a rule",
                        "write one rule in each file"))));
      var text = Files.readString(file);
      return Optional.ofNullable(known.get(file))
          .filter(before -> before.text().equals(text))
          .orElseGet(() ->
              new Known(text, Sheet.of(file, Texts.parse(file.toString(), text), vocabulary)));
    } catch (IOException _) {
      // Said again in the words of those who read files.
      return new Known("", Sheet.broken(file, Texts.read(file).problems()));
    }
  }
}
