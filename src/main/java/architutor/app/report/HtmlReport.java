package architutor.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import architutor.app.Studio;
import architutor.paint.Theme;
import architutor.paint.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// Reviews as one page that needs no network and no script: the picture of each drawing beside its
/// findings, light or dark as the reader's system is. Pointing at a finding marks its elements.
///
/// @param studio draws the pictures
public record HtmlReport(Studio studio) implements Report {
  private static final List<Token> COLOURS =
      List.of(
          Token.BACKGROUND,
          Token.PANEL,
          Token.LINE,
          Token.TEXT,
          Token.SECOND_TEXT,
          Token.ACCENT,
          Token.CANVAS,
          Token.ERROR,
          Token.WARNING,
          Token.INFO);

  @Override
  public String of(List<Reviewed> reviews) {
    var body = new StringBuilder();
    var style = new StringBuilder(colours()).append(style());
    for (var i = 0; i < reviews.size(); i++) {
      var section = new HtmlSection(studio, reviews.get(i), i + 1);
      body.append(section.text());
      style.append(section.light());
    }
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <main>
    %s</main>
    </body>
    </html>
    """
        .formatted(title(reviews), style, body);
  }

  private static String title(List<Reviewed> reviews) {
    return reviews.size() == 1
        ? Markup.text(reviews.getFirst().title())
        : "Review of " + Counts.of(reviews.size(), "drawing");
  }

  private static String colours() {
    return ":root {"
        + colours(Theme.LIGHT)
        + " }\n@media screen and (prefers-color-scheme: dark) { :root {"
        + colours(Theme.DARK)
        + " } }\n";
  }

  private static String colours(Theme theme) {
    return COLOURS.stream()
        .map(token -> {
          var colour = theme.of(token);
          return " --%s: #%02x%02x%02x;"
              .formatted(
                  token.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                  colour.red(),
                  colour.green(),
                  colour.blue());
        })
        .collect(Collectors.joining());
  }

  private static String style() {
    try (var css =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("page.css"), "page.css")) {
      return new String(css.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
