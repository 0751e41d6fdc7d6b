package architutor.cli;

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

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
