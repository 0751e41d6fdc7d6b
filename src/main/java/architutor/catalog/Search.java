package architutor.catalog;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds services by the words people use for them.
final class Search {
  /// One service with its names and with all that is said of it, in plain small letters.
  private record Row(Service service, List<String> names, String prose) {}

  private record Hit(Service service, int score) {}

  private final List<Row> rows;

  Search(Collection<Service> services) {
    rows = services.stream().map(Search::row).toList();
  }

  private static Row row(Service s) {
    var names =
        Stream.of(
                Stream.of(s.brief(), s.name(), s.id()), s.formerly().stream(), s.aliases().stream())
            .flatMap(x -> x)
            .map(Search::plain)
            .distinct()
            .toList();
    var prose =
        Stream.of(Stream.of(s.summary()), s.useWhen().stream(), s.traits().stream())
            .flatMap(x -> x)
            .map(Search::plain);
    return new Row(s, names, prose.reduce("", (a, b) -> a + " " + b));
  }

  List<Service> find(String text) {
    var wanted = plain(text);
    if (wanted.isEmpty()) return List.of();
    var words = wanted.split(" ");
    return rows.stream()
        .map(row -> new Hit(row.service(), score(row, wanted, words)))
        .filter(hit -> hit.score() > 0)
        .sorted(
            Comparator.comparingInt(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.service().brief()))
        .map(Hit::service)
        .toList();
  }

  /// Whole names before beginnings before parts, names before prose; every word must be found
  /// somewhere.
  private static int score(Row row, String wanted, String[] words) {
    var best = 0;
    for (var name : row.names()) {
      if (name.equals(wanted)) best = Math.max(best, 1000);
      else if (name.startsWith(wanted)) best = Math.max(best, 600 - name.length());
      else if ((" " + name).contains(" " + wanted)) best = Math.max(best, 400 - name.length());
      else if (wanted.length() > 2 && name.contains(wanted))
        best = Math.max(best, 200 - name.length());
      if (words.length > 1 && Arrays.stream(words).allMatch(w -> starts(name, w)))
        best = Math.max(best, 500 - name.length());
    }
    if (best > 0) return best;
    var names = String.join(" ", row.names());
    var sum = 0;
    for (var word : words) {
      if (starts(names, word)) sum += 20;
      else if (word.length() > 2 && starts(row.prose(), word)) sum += 5;
      else return 0;
    }
    return sum;
  }

  private static boolean starts(String text, String word) {
    return (" " + text).contains(" " + word);
  }

  /// Small letters without accents, anything else a space.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
