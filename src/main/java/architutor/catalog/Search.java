package architutor.catalog;

import architutor.text.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds entries by their names, whole, half typed or mistyped.
final class Search {
  /// How surely a name was meant.
  private static final int WHOLE = 1000;

  private static final int BEGINNING = 600;
  private static final int EACH_WORD = 500;
  private static final int INSIDE = 400;
  private static final int AMID = 200;

  /// Shorter words are not taken for mistyped ones.
  private static final int TYPED = 4;

  private record Row(Service entry, List<String> names) {}

  private record Hit(Service entry, int score) {}

  private final List<Row> rows;
  private final NavigableSet<String> known = new TreeSet<>();

  Search(Collection<Service> entries) {
    this.rows = entries.stream().map(Search::row).toList();
    for (var row : rows) for (var name : row.names()) known.addAll(List.of(name.split(" ")));
  }

  private static Row row(Service s) {
    return new Row(
        s,
        Stream.of(
                Stream.of(s.brief(), s.name(), s.id()), s.formerly().stream(), s.aliases().stream())
            .flatMap(x -> x)
            .map(Stems::plain)
            .distinct()
            .toList());
  }

  /// Whole names before beginnings before parts; of two alike what can be drawn as itself first.
  List<Service> find(String text) {
    var wanted = Stems.plain(text);
    if (wanted.isEmpty()) return List.of();
    return rows.stream()
        .map(row -> new Hit(row.entry(), score(row, wanted)))
        .filter(hit -> hit.score() > 0)
        .sorted(
            Comparator.comparingInt(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.entry().form())
                .thenComparing(hit -> hit.entry().brief())
                .thenComparing(hit -> hit.entry().id()))
        .map(Hit::entry)
        .toList();
  }

  /// The text with each word that nobody knows as the nearest word of a name.
  ///
  /// @param isKnown whether a word means something though no name begins with it
  String mended(String text, Predicate<String> isKnown) {
    return Arrays.stream(Stems.plain(text).split(" "))
        .map(w ->
            w.length() < TYPED || isBegun(w) || isKnown.test(w)
                ? w
                : Nearest.to(w, known).orElse(w))
        .collect(Collectors.joining(" "));
  }

  private boolean isBegun(String word) {
    var next = known.ceiling(word);
    return next != null && next.startsWith(word);
  }

  private static int score(Row row, String wanted) {
    var best = 0;
    var words = wanted.split(" ");
    for (var name : row.names()) {
      if (name.equals(wanted)) best = Math.max(best, WHOLE);
      else if (name.startsWith(wanted)) best = Math.max(best, BEGINNING - name.length());
      else if ((" " + name).contains(" " + wanted)) best = Math.max(best, INSIDE - name.length());
      else if (wanted.length() > 2 && name.contains(wanted))
        best = Math.max(best, AMID - name.length());
      if (words.length > 1 && Arrays.stream(words).allMatch(w -> (" " + name).contains(" " + w)))
        best = Math.max(best, EACH_WORD - name.length());
    }
    return best;
  }
}
