package architutor.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

  /// Points of a name in which the letters are scattered, or less.
  private static final int LOOSE = 100 * Fuzzy.SCATTERED;

  /// An entry in lower case, made once and asked at every key.
  private record Folded(
      Entry entry, int place, String name, String title, List<String> also, String context) {
    static Folded of(Entry entry, int place) {
      return new Folded(
          entry,
          place,
          low(entry.name()),
          low(entry.title()),
          entry.also().stream().map(Ranking::low).toList(),
          low(entry.context()));
    }
  }

  private record Rated(Entry entry, int points, int place) {}

  private final List<Folded> all;

  /// @param entries in the order in which they are listed when nothing is typed
  Ranking(List<Entry> entries) {
    all =
        IntStream.range(0, entries.size())
            .mapToObj(place -> Folded.of(entries.get(place), place))
            .toList();
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /// What fits only by scattered letters comes behind what fits but is not possible now.
  private static int far(Rated rated) {
    if (rated.points <= LOOSE) return rated.entry.isPossible() ? 2 : 3;
    return rated.entry.isPossible() ? 0 : 1;
  }

  /// The likeliest first; what is not possible now comes behind. Without letters, what was asked
  /// for last comes first and the others in their order.
  ///
  /// @param last keys of what was asked for, newest first
  /// @param most how many at most
  List<Entry> of(String typed, List<String> last, int most) {
    var text = low(typed.strip());
    var kind =
        Stream.of(Entry.Kind.values())
            .filter(k -> !text.isEmpty() && k.sign() == text.charAt(0))
            .findFirst();
    var words = words(kind.isPresent() ? text.substring(1) : text);
    var rated = new ArrayList<Rated>();
    for (var one : all) {
      var entry = one.entry;
      if (kind.isPresent() && kind.get() != entry.kind()) continue;
      var points = points(words, one);
      if (points > Fuzzy.NONE)
        rated.add(new Rated(entry, points + again(entry, last, words.isEmpty()), one.place));
    }
    return rated.stream()
        .sorted(
            Comparator.comparingInt((Rated r) -> far(r))
                .thenComparingInt(r -> -r.points)
                .thenComparingInt(r -> words.isEmpty() ? 0 : r.entry.name().length())
                .thenComparing(r -> r.entry.kind())
                .thenComparingInt(r -> r.place))
        .limit(most)
        .map(Rated::entry)
        .toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  /// On average over the words, each of which must fit something.
  private static int points(List<String> words, Folded one) {
    var sum = 0;
    for (var word : words) {
      var best =
          Math.max(
              Math.max(NAME * Fuzzy.fit(word, one.name), TITLE * Fuzzy.fit(word, one.title)),
              CONTEXT * atLeast(Fuzzy.WORD, Fuzzy.fit(word, one.context)));
      for (var name : one.also)
        best = Math.max(best, ALSO * atLeast(Fuzzy.INITIALS, Fuzzy.fit(word, name)));
      if (best == Fuzzy.NONE) return Fuzzy.NONE;
      sum += best;
    }
    return words.isEmpty() ? 1 : Math.max(1, sum / words.size());
  }

  /// Where many words stand, a few scattered letters are there by chance.
  private static int atLeast(int least, int fit) {
    return fit < least ? Fuzzy.NONE : fit;
  }

  private static int again(Entry entry, List<String> last, boolean isAlone) {
    var at = last.indexOf(entry.key());
    if (at < 0) return 0;
    return isAlone ? last.size() - at : AGAIN;
  }
}
