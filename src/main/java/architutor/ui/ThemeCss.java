package architutor.ui;

import architutor.paint.Theme;
import architutor.paint.Token;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The colours of a theme as a style sheet: each token as `-at-NAME`, and AtlantaFX's own names
/// pointed at ours, so that no colour is written twice.
final class ThemeCss {
  private static final Map<String, Token> BORROWED =
      Map.ofEntries(
          Map.entry("-color-bg-default", Token.PANEL),
          Map.entry("-color-bg-overlay", Token.PANEL),
          Map.entry("-color-bg-subtle", Token.BACKGROUND),
          Map.entry("-color-bg-inset", Token.BACKGROUND),
          Map.entry("-color-fg-default", Token.TEXT),
          Map.entry("-color-fg-muted", Token.SECOND_TEXT),
          Map.entry("-color-fg-subtle", Token.SECOND_TEXT),
          Map.entry("-color-fg-emphasis", Token.ON_ACCENT),
          Map.entry("-color-border-default", Token.LINE),
          Map.entry("-color-border-muted", Token.LINE),
          Map.entry("-color-border-subtle", Token.LINE),
          Map.entry("-color-accent-fg", Token.ACCENT),
          Map.entry("-color-accent-emphasis", Token.ACCENT),
          Map.entry("-color-danger-fg", Token.ERROR),
          Map.entry("-color-danger-emphasis", Token.ERROR),
          Map.entry("-color-warning-fg", Token.WARNING),
          Map.entry("-color-warning-emphasis", Token.WARNING),
          Map.entry("-color-success-fg", Token.GOOD),
          Map.entry("-color-success-emphasis", Token.GOOD));

  private ThemeCss() {}

  /// The address of the style sheet, which holds all of it.
  static String address(Theme theme) {
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(text(theme).getBytes(StandardCharsets.UTF_8));
  }

  static String text(Theme theme) {
    return Stream.concat(
            Arrays.stream(Token.values()).map(token -> line(name(token), theme, token)),
            BORROWED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> line(e.getKey(), theme, e.getValue())))
        .collect(Collectors.joining("", ".root {\n", "}\n"));
  }

  /// The name in style sheets, such as `-at-second-text`.
  static String name(Token token) {
    return "-at-" + token.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String line(String name, Theme theme, Token token) {
    return "  " + name + ": " + theme.of(token) + ";\n";
  }
}
