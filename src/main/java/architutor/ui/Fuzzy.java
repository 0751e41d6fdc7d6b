package architutor.ui;

/// How well a text answers to the few letters that somebody types of it.
final class Fuzzy {
  /// It does not.
  static final int NONE = 0;

  private static final int WHOLE = 100;
  private static final int BEGINNING = 90;

  /// The beginning of a word.
  static final int WORD = 80;

  /// The beginnings of several words.
  static final int INITIALS = 60;

  private static final int INSIDE = 40;
  private static final int SCATTERED = 20;

  /// Letters further apart than this, in lengths of what was typed, are there by chance.
  private static final int SPREAD = 3;

  private Fuzzy() {}

  /// @param word what was typed, without blanks, in lower case as the text is
  /// @return from 1 to 100, the beginning of a text before that of a word in it, before the
  ///   beginnings of several words, before letters inside a word, before letters that merely follow
  ///   each other; [#NONE] if nothing of this fits
  static int fit(String word, String text) {
    if (word.isEmpty() || text.isEmpty()) return NONE;
    if (text.startsWith(word)) return text.length() == word.length() ? WHOLE : BEGINNING;
    var inside = false;
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (startsWord(text, at)) return WORD;
      inside = true;
    }
    if (followsStarts(word, 0, text, -1)) return INITIALS;
    if (inside) return INSIDE;
    return isScattered(word, text) ? SCATTERED : NONE;
  }

  private static boolean startsWord(String text, int at) {
    if (at == 0) return true;
    return !Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  /// Whether each further letter goes on in its word or starts a later one, as in `kds` for Kinesis
  /// Data Streams.
  private static boolean followsStarts(String typed, int next, String text, int last) {
    if (next == typed.length()) return true;
    var letter = typed.charAt(next);
    var goesOn = next > 0 && last + 1 < text.length() && text.charAt(last + 1) == letter;
    if (goesOn && followsStarts(typed, next + 1, text, last + 1)) return true;
    for (var at = text.indexOf(letter, last + 1); at >= 0; at = text.indexOf(letter, at + 1))
      if (startsWord(text, at) && followsStarts(typed, next + 1, text, at)) return true;
    return false;
  }

  private static boolean isScattered(String typed, String text) {
    if (typed.length() < SPREAD) return false;
    for (var from = text.indexOf(typed.charAt(0)); from >= 0; ) {
      if (startsWord(text, from) && follow(typed, text, from)) return true;
      from = text.indexOf(typed.charAt(0), from + 1);
    }
    return false;
  }

  private static boolean follow(String typed, String text, int from) {
    var at = from;
    for (var next = 1; next < typed.length(); next++) {
      at = text.indexOf(typed.charAt(next), at + 1);
      if (at < 0) return false;
    }
    return at - from < SPREAD * typed.length();
  }
}
