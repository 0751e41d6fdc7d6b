package architutor.cli;

import java.util.List;
import java.util.function.Function;

/// Two columns: a word to type, and what it stands for.
final class Columns {
  private final Terminal terminal;

  Columns(Terminal terminal) {
    this.terminal = terminal;
  }

  <T> void show(List<T> rows, Function<T, String> word, Function<T, String> meaning) {
    var width = rows.stream().map(word).mapToInt(String::length).max().orElse(0);
    for (var row : rows) {
      var first = "  " + word.apply(row) + " ".repeat(width - word.apply(row).length() + 2);
      terminal
          .wrapped(first, " ".repeat(first.length()), meaning.apply(row))
          .forEach(terminal::say);
    }
  }
}
