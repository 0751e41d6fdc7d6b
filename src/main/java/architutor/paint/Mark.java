package architutor.paint;

/// How many findings are about an element.
public record Mark(int errors, int warnings, int infos) {
  public Mark {
    if (errors < 0 || warnings < 0 || infos < 0 || errors + warnings + infos == 0)
      throw new IllegalArgumentException("no mark without a finding");
  }

  int count() {
    return errors + warnings + infos;
  }

  /// The colour of the worst severity among them.
  Token worst() {
    if (errors > 0) return Token.ERROR;
    return warnings > 0 ? Token.WARNING : Token.INFO;
  }
}
