package architutor.app.report;

import architutor.catalog.Source;
import java.util.regex.Pattern;

/// Words made fit for HTML.
public final class Markup {
  private static final Pattern PAGE = Pattern.compile("https?://[\\w.~:/?#@!$&()*+,;=%-]+");

  private Markup() {}

  /// For between tags and between double quotes.
  static String text(String words) {
    return Plain.text(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// A page; only its title where the address could be something that runs.
  static String link(Source source) {
    var title = text(source.title());
    return isPage(source.url())
        ? "<a href=\"" + text(source.url()) + "\">" + title + "</a>"
        : title;
  }

  /// Whether a text from a rule is the address of a page and nothing that runs.
  public static boolean isPage(String url) {
    return PAGE.matcher(url).matches();
  }
}
