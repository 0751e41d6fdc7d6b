package architutor.app.report;

import architutor.critique.Critique;
import architutor.critique.Severity;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// Numbers in words.
public final class Counts {
  private Counts() {}

  /// Such as `1 error` or `3 notes`.
  public static String of(Severity severity, long count) {
    return switch (severity) {
      case ERROR -> of(count, "error");
      case WARNING -> of(count, "warning");
      case INFO -> of(count, "note");
    };
  }

  /// Such as `1 drawing` or `3 drawings`.
  public static String of(long count, String what) {
    return of(count, what, what + "s");
  }

  /// Such as `1 entry` or `3 entries`.
  public static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /// Such as `2 errors, 1 note`; `nothing` if there is none at all.
  public static String of(ToLongFunction<Severity> count) {
    var all =
        Arrays.stream(Severity.values())
            .filter(s -> count.applyAsLong(s) > 0)
            .map(s -> of(s, count.applyAsLong(s)))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "nothing" : all;
  }

  /// The pillars that lost something, as `cost 58, data quality 90`; empty if none did.
  public static String pillars(Critique critique) {
    return critique.score().byPillar().entrySet().stream()
        .filter(e -> e.getValue() < 100)
        .map(e -> e.getKey().word().replace('-', ' ') + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
