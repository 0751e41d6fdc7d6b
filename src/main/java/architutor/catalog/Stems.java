package architutor.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words without their endings, so that «partitions» meets «partitioned».
public final class Stems {
  private static final Set<String> EMPTY =
      Set.of(
          ("a an the this that these those it its of to in on at by as and or but is are was were"
               + " be been being am has have had do does did will would can could should shall may"
               + " might must we our us you your they their them i my me he she his her with for"
               + " from into out up so such then than there here what which who whom how when where"
               + " while if also just very more most some any each all both aws amazon company team"
               + " want wants need needs needed like using use used uses via per own etc get gets"
               + " same other about over after before because")
              .split(" "));

  /// What may stand between the words of a phrase.
  private static final Set<String> FILLERS =
      Set.of("a", "an", "the", "our", "its", "their", "your", "my", "this", "that", "these", "any");

  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ating", "ated", "ates", "ators", "ator", "ate", "ments", "ment",
          "ables", "able", "ings", "ing", "ions", "ion", "iers", "ier", "ies", "ied", "ers", "er",
          "ors", "or", "ages", "age", "edly", "ed", "ely", "ly", "es", "s", "e", "y");
  private static final int SHORTEST = 3;

  private Stems() {}

  /// One word of a text.
  ///
  /// @param stem the word without endings
  /// @param counts false for words such as «from» that say nothing of a subject
  public record Word(String written, String stem, boolean counts) {
    /// Whether a phrase may be read over it.
    boolean isFiller() {
      return FILLERS.contains(written);
    }
  }

  /// Every word of a text in its order.
  public static List<Word> words(String text) {
    var words = new ArrayList<Word>();
    for (var word : plain(text).split(" "))
      if (!word.isEmpty()) words.add(new Word(word, stem(word), !EMPTY.contains(word)));
    return words;
  }

  /// The stems that count.
  public static List<String> of(String text) {
    return words(text).stream().filter(Word::counts).map(Word::stem).toList();
  }

  /// Small letters without accents; anything else is a space, and an apostrophe is nothing.
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    unaccented(text)
        .chars()
        .filter(c -> c != '\'' && c != '’')
        .map(c -> Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : ' ')
        .filter(c -> c != ' ' || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' '))
        .forEach(c -> plain.append((char) c));
    return plain.toString().strip();
  }

  private static String unaccented(String text) {
    return text.chars().allMatch(c -> c < 128)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /// A recording is no record.
  private static String stem(String word) {
    if (word.startsWith("recording")) return "recording";
    var stem = word;
    for (var again = 0; again < 2; again++) {
      var shorter = cut(stem);
      if (shorter.equals(stem)) break;
      stem = shorter;
    }
    return stem;
  }

  private static String cut(String word) {
    for (var ending : ENDINGS) {
      var left = word.length() - ending.length();
      if (word.endsWith(ending) && left >= Math.max(SHORTEST, ending.length() > 1 ? 4 : 3))
        return word.endsWith("ss") && ending.equals("s") ? word : word.substring(0, left);
    }
    return word;
  }
}
