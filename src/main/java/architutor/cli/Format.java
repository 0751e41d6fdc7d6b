package architutor.cli;

import java.util.Locale;

/// For whom an answer is.
enum Format {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
