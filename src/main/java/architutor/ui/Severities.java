package architutor.ui;

import architutor.critique.Severity;

/// The words for severities.
final class Severities {
  private Severities() {}

  /// Such as «Error».
  static String title(Severity severity) {
    return Words.of("severity." + severity.word());
  }

  /// Such as «2 errors».
  static String counted(Severity severity, long count) {
    return Words.counted("severity." + severity.word() + ".count", count);
  }

  /// Such as «Errors».
  static String plural(Severity severity) {
    return Words.of("severity." + severity.word() + ".plural");
  }
}
