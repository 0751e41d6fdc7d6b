package architutor.cli;

/// How a command ended.
final class Exit {
  /// Done, and nothing found that matters.
  static final int CLEAN = 0;

  /// Something was found that matters.
  static final int FOUND = 1;

  /// Something given could not be used.
  static final int BAD_INPUT = 2;

  private Exit() {}
}
