package architutor.app.report;

import architutor.catalog.Source;
import java.util.regex.Pattern;

/// Words made fit for GitHub's Markdown, where a drawing's names must neither format, link nor call
/// anybody.
final class Markdown {
  private static final Pattern MEANT = Pattern.compile("[\\\\`*_\\[\\]<>|~$]");

  private Markdown() {}

  /// On one line, so that it may stand in a table.
  static String text(String words) {
    return MEANT
        .matcher(Plain.line(words).replace("&", "&amp;"))
        .replaceAll("\\\\$0")
        .replace("@", "@<!-- -->")
        .replace("#", "#<!-- -->");
  }

  /// As it is typed. A table's bar ends a cell even there.
  static String code(String words) {
    var line = Plain.line(words).replace("|", "\\|");
    return line.contains("`") ? "`` " + line + " ``" : "`" + line + "`";
  }

  /// A page; only its title where the address could be something that runs.
  static String link(Source source) {
    var title = text(source.title());
    return Markup.isPage(source.url()) ? "[" + title + "](<" + source.url() + ">)" : title;
  }
}
