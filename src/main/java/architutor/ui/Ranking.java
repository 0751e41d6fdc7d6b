package architutor.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What somebody most likely means by a few letters.
final class Ranking {
  /// Of a whole: the name counts most, then what would be done, other names, the place.
  private static final int NAME = 100;

  private static final int TITLE = 95;
  private static final int ALSO = 75;
  private static final int CONTEXT = 45;

  /// What was asked for before is a little likelier than what was not.
  private static final int AGAIN = 300;

  private record Rated(Entry entry, int points, int place) {}

  private Ranking() {}

  /// The likeliest first; what is not possible now comes last. Without letters, what was asked for
  /// last comes first and the others in their order.
  ///
  /// @param last keys of what was asked for, newest first
  /// @param most how many at most
  static List<Entry> of(String typed, List<Entry> all, List<String> last, int most) {
    var text = typed.strip();
    var kind =
        Stream.of(Entry.Kind.values())
            .filter(k -> !text.isEmpty() && k.sign() == text.charAt(0))
            .findFirst();
    var words = words(kind.isPresent() ? text.substring(1) : text);
    var rated = new ArrayList<Rated>();
    for (var place = 0; place < all.size(); place++) {
      var entry = all.get(place);
      if (kind.isPresent() && kind.get() != entry.kind()) continue;
      var points = points(words, entry);
      if (points > Fuzzy.NONE)
        rated.add(new Rated(entry, points + again(entry, last, words.isEmpty()), place));
    }
    return rated.stream()
        .sorted(
            Comparator.comparing((Rated r) -> !r.entry.isPossible())
                .thenComparing(r -> -r.points)
                .thenComparing(r -> words.isEmpty() ? 0 : r.entry.name().length())
                .thenComparing(r -> r.entry.kind())
                .thenComparingInt(r -> r.place))
        .limit(most)
        .map(Rated::entry)
        .toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  /// Every word must fit something; the weakest counts as much as all together.
  private static int points(List<String> words, Entry entry) {
    var sum = 0;
    for (var word : words) {
      var best =
          Math.max(
              Math.max(NAME * Fuzzy.fit(word, entry.name()), TITLE * Fuzzy.fit(word, entry.title())),
              Math.max(
                  ALSO * Fuzzy.fit(word, entry.also()),
                  CONTEXT * Fuzzy.fit(word, entry.context())));
      if (best == Fuzzy.NONE) return Fuzzy.NONE;
      sum += best;
    }
    return words.isEmpty() ? 1 : Math.max(1, sum / words.size());
  }

  private static int again(Entry entry, List<String> last, boolean isAlone) {
    var at = last.indexOf(entry.key());
    if (at < 0) return 0;
    return isAlone ? last.size() - at : AGAIN;
  }
}
