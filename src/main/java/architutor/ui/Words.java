package architutor.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the window, by key, from `text.properties`.
final class Words {
  static final ResourceBundle BUNDLE = ResourceBundle.getBundle("architutor.ui.text");

  private Words() {}

  /// The text of a key with its places `{0}`, `{1}`... filled in.
  static String of(String key, Object... values) {
    var text = BUNDLE.getString(key);
    // Most are as they stand, and the window starts with hundreds.
    if (values.length == 0 && text.indexOf('\'') < 0) return text;
    return new MessageFormat(text, Locale.ENGLISH).format(values);
  }

  /// A count with the fitting form of a word: keys `flows.one` and `flows.many`.
  static String counted(String key, long count) {
    return of(key + (count == 1 ? ".one" : ".many"), count);
  }

  /// `on-premises` as «On premises».
  static String title(String word) {
    var words = word.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
  }
}
