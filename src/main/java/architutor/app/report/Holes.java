package architutor.app.report;

import architutor.critique.Template;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences of rules before they are filled, with words in the place of their holes:
/// `{queue.retention}` reads «the queue's retention».
public final class Holes {
  private static final Pattern HOLE = Pattern.compile("\\{([^{}.]+)(?:\\.([^{}]+))?}");

  private Holes() {}

  public static String plain(Template template) {
    return plain(template.text());
  }

  public static String plain(String text) {
    return filled(text, words -> words);
  }

  /// In Markdown, with the words in italics.
  public static String marked(Template template) {
    return filled(Markdown.text(template.text()), words -> "*" + words + "*");
  }

  private static String filled(String text, UnaryOperator<String> mark) {
    return Plain.line(
        HOLE.matcher(text)
            .replaceAll(hole -> {
              var key = hole.group(2) == null ? "" : hole.group(2);
              var words = words(hole.group(1), key);
              return Matcher.quoteReplacement(
                  mark.apply(hole.start() == 0 ? capital(words) : words));
            }));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String words(String name, String key) {
    if (key.isEmpty()) return "the " + spaced(name);
    if (name.equals("requirement")) return "the required " + spaced(key);
    if (name.equals("workload")) return "the stated " + spaced(key);
    if (key.startsWith("limit."))
      return "the " + spaced(name) + "'s limit (" + spaced(key.substring(6)) + ")";
    return "the " + spaced(name) + "'s " + spaced(key);
  }

  private static String spaced(String word) {
    return word.replace('-', ' ').replace('.', ' ');
  }
}
