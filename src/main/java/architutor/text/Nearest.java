package architutor.text;

import java.util.Collection;
import java.util.Optional;

/// Guesses which word somebody meant.
public final class Nearest {
  private Nearest() {}

  /// «did you mean …?», or the list of words where none is near and the list is short.
  public static String advice(String written, Collection<String> words) {
    var near = to(written, words);
    if (near.isPresent()) return "did you mean «" + near.get() + "»?";
    return words.size() > 24 ? "check the spelling" : "use one of " + String.join(", ", words);
  }

  /// The word with the fewest changed letters, if at most a third of them changed; of several the
  /// first.
  public static Optional<String> to(String written, Collection<String> words) {
    var least = Math.max(1, written.length() / 3) + 1;
    Optional<String> nearest = Optional.empty();
    for (var word : words) {
      // A longer or shorter word needs at least so many letters more or fewer.
      if (Math.abs(word.length() - written.length()) >= least) continue;
      var distance = distance(written, word);
      if (distance >= least) continue;
      least = distance;
      nearest = Optional.of(word);
    }
    return nearest;
  }

  /// Levenshtein distance.
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) row[j] = j;
    for (var i = 1; i <= a.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
