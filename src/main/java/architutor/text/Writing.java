package architutor.text;

import java.util.regex.Pattern;

/// Writes a tree as YAML with one line for each thing inside a section, or as JSON.
public final class Writing {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N}/_.][\\p{L}\\p{N}\\p{M} _./%+()&'=<>*-]*(?<! )");
  private static final Pattern PLAIN_KEY =
      Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M} _.>-]*(?<! )");
  private static final Pattern OTHER_TYPE = Pattern.compile("(?i)true|false|null|~|");

  private Writing() {}

  /// The top level and the level below it on lines of their own, everything deeper between braces.
  public static String yaml(Tree.Entries root) {
    var out = new StringBuilder();
    root.entries()
        .forEach((key, value) -> {
          out.append(key(key)).append(':');
          switch (value) {
            case Tree.Entries inner when !inner.entries().isEmpty() ->
                inner
                    .entries()
                    .forEach(
                        (k, v) -> out.append("\n  ").append(key(k)).append(": ").append(flow(v)));
            case Tree.Items inner
                when inner.items().stream()
                    .anyMatch(i -> !(i instanceof Tree.Leaf leaf) || leaf.text().contains("->")) ->
                inner.items().forEach(item -> out.append("\n  - ").append(line(item)));
            default -> out.append(' ').append(flow(value));
          }
          out.append('\n');
        });
    return out.toString();
  }

  private static String line(Tree item) {
    if (!(item instanceof Tree.Entries one) || one.entries().size() != 1) return flow(item);
    var entry = one.entries().entrySet().iterator().next();
    return key(entry.getKey()) + ": " + flow(entry.getValue());
  }

  private static String flow(Tree tree) {
    return switch (tree) {
      case Tree.Leaf leaf -> scalar(leaf.text());
      case Tree.Items list ->
          list.items().stream()
              .map(Writing::flow)
              .collect(java.util.stream.Collectors.joining(", ", "[", "]"));
      case Tree.Entries map ->
          map.entries().entrySet().stream()
              .map(e -> key(e.getKey()) + ": " + flow(e.getValue()))
              .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    };
  }

  private static String key(String text) {
    return PLAIN_KEY.matcher(text).matches() && !OTHER_TYPE.matcher(text).matches()
        ? text
        : quoted(text);
  }

  private static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !OTHER_TYPE.matcher(text).matches()
        ? text
        : quoted(text);
  }

  /// A JSON text, which is a YAML text too.
  static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> {
              if (c < 0x20
                  || c == 0x7f
                  || (c >= 0x80 && c < 0xa0)
                  || c == 0x2028
                  || c == 0x2029
                  || c == 0xfeff) out.append(String.format("\\u%04x", c));
              else out.appendCodePoint(c);
            }
          }
        });
    return out.append('"').toString();
  }

  /// The same tree as JSON, indented by two; all leaves are texts or, where they look like one,
  /// numbers.
  public static String json(Tree tree) {
    var out = new StringBuilder();
    json(tree, "\n", out);
    return out.append('\n').toString();
  }

  private static void json(Tree tree, String indent, StringBuilder out) {
    switch (tree) {
      case Tree.Leaf leaf ->
          out.append(
              leaf.text().matches("-?(0|[1-9]\\d{0,14})(\\.\\d+)?")
                  ? leaf.text()
                  : quoted(leaf.text()));
      case Tree.Items list -> {
        var between = "";
        out.append('[');
        for (var item : list.items()) {
          out.append(between).append(indent).append("  ");
          json(item, indent + "  ", out);
          between = ",";
        }
        out.append(list.items().isEmpty() ? "]" : indent + "]");
      }
      case Tree.Entries map -> {
        var between = "";
        out.append('{');
        for (var entry : map.entries().entrySet()) {
          out.append(between)
              .append(indent)
              .append("  ")
              .append(quoted(entry.getKey()))
              .append(": ");
          json(entry.getValue(), indent + "  ", out);
          between = ",";
        }
        out.append(map.entries().isEmpty() ? "}" : indent + "}");
      }
    }
  }
}
