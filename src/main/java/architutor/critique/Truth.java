package architutor.critique;

/// Whether something holds, as far as that is known.
enum Truth {
  YES,
  NO,
  /// A setting decides it that nobody stated.
  OPEN;

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }
}
