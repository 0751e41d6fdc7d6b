package architutor.io.mermaid;

import architutor.model.Diagram;
import java.util.regex.Pattern;

/// Words as Mermaid takes them without reading markup, Markdown or directives into them.
final class Label {
  /// In front of a line these would begin a Markdown list.
  private static final Pattern LIST = Pattern.compile("^(\\d+)([.)])|^([-+])");

  private static final String PLAIN = " ,.()/-+'=?";

  private Label() {}

  /// A quoted text; never empty, because Mermaid refuses `""`.
  static String quoted(String text) {
    return '"' + lines(text) + '"';
  }

  /// Two lines, the second of which may be empty.
  static String quoted(String first, String second) {
    return second.isEmpty() ? quoted(first) : '"' + lines(first) + "<br/>" + lines(second) + '"';
  }

  /// One line, also where no break can be.
  static String line(String text) {
    return '"' + escaped(flat(text)) + '"';
  }

  /// The diagram's title on one line.
  static String title(Diagram diagram) {
    var title = flat(diagram.title());
    return title.isBlank() ? "Untitled" : title;
  }

  /// The header in front of a diagram, in YAML.
  static String head(Diagram diagram) {
    return diagram.title().isBlank()
        ? ""
        : "---\ntitle: \""
            + title(diagram).replace("\\", "\\\\").replace("\"", "\\\"")
            + "\"\n---\n";
  }

  private static String lines(String text) {
    return text.isBlank()
        ? " "
        : String.join("<br/>", text.strip().lines().map(Label::flat).map(Label::escaped).toList());
  }

  private static String flat(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\uFEFF]+", " ");
  }

  private static String escaped(String text) {
    var line = text.strip();
    if (line.isEmpty()) return " ";
    var out = new StringBuilder();
    var list = LIST.matcher(line);
    var mark = list.find() ? list.end() - 1 : -1;
    for (var i = 0; i < line.length(); i++) {
      var c = line.charAt(i);
      if (i != mark && (c > 0x7f || Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0))
        out.append(c);
      else out.append('#').append((int) c).append(';');
    }
    return out.toString();
  }
}
