package architutor.cli;

import architutor.app.Studio;
import architutor.app.report.HtmlReport;
import architutor.app.report.MarkdownReport;
import architutor.app.report.Report;
import java.nio.file.Path;
import java.util.Locale;

/// For whom a review is.
enum ReviewFormat {
  TEXT,
  JSON,
  /// Code hosts, which show findings beside the lines of a file.
  SARIF,
  /// Servers that run checks.
  JUNIT,
  /// A remark on a pull request.
  MARKDOWN,
  /// One page that needs nothing besides.
  HTML;

  /// @param isAlone whether one drawing was asked for by name
  Report report(Studio studio, Terminal terminal, boolean isAlone) {
    return switch (this) {
      case TEXT -> new TextReport(terminal);
      case JSON -> new JsonReport(isAlone);
      case SARIF -> new SarifReport(Path.of(""));
      case JUNIT -> new JunitReport(studio.rules().size());
      case MARKDOWN -> new MarkdownReport();
      case HTML -> new HtmlReport(studio);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
