package architutor.ui;

import architutor.advice.Advice;
import architutor.advice.Recommendation;
import architutor.catalog.Service;
import java.util.Optional;

/// Says in one sentence how an advice ends.
final class Verdicts {
  private Verdicts() {}

  /// @param own what the drawing has now, where the question is about a node
  static String sentence(Advice advice, Optional<Service> own) {
    return switch (advice.verdict()) {
      case NOTHING_ASKED -> Words.of("advice.empty");
      case NONE_FITS -> Words.of("advice.none");
      case FITS -> fits(advice, own);
      case CLOSE -> close(advice, own);
    };
  }

  private static String close(Advice advice, Optional<Service> own) {
    var first = name(advice, 0);
    var second = name(advice, 1);
    if (own.isEmpty()) return Words.of("advice.close", first, second);
    if (isFirst(advice, own.get())) return Words.of("advice.close.own", first, second);
    return own.get().equals(advice.ranking().get(1).service())
        ? Words.of("advice.close.second", second, first)
        : Words.of("advice.close.others", first, second, own.get().name());
  }

  private static String fits(Advice advice, Optional<Service> own) {
    if (own.isEmpty())
      return Words.of(
          advice.ranking().size() == 1 ? "advice.fits" : "advice.fits.best", name(advice, 0));
    return isFirst(advice, own.get())
        ? Words.of("advice.fits", own.get().name())
        : Words.of("advice.better", name(advice, 0), own.get().name());
  }

  /// What speaks most for another than the drawing has, or against the one that it has; where none
  /// fits, which is the least wrong.
  static Optional<String> because(Advice advice, Optional<Service> own) {
    return switch (advice.verdict()) {
      case NOTHING_ASKED, CLOSE -> Optional.empty();
      case NONE_FITS ->
          advice.ranking().stream()
              .findFirst()
              .map(r -> Words.of("advice.none.least", r.service().name()));
      case FITS -> own.filter(o -> !isFirst(advice, o)).flatMap(o -> reason(advice, o));
    };
  }

  private static Optional<String> reason(Advice advice, Service own) {
    var first = advice.ranking().getFirst();
    var now = advice.ranking().stream().filter(r -> r.service().equals(own)).findFirst();
    var against =
        now.stream()
            .flatMap(r -> r.against().stream())
            .findFirst()
            .map(line -> Words.of("advice.against", own.brief(), line));
    var because =
        first.because().stream()
            .filter(line -> now.map(r -> !r.because().contains(line)).orElse(true))
            .findFirst()
            .map(line -> Words.of("advice.for", first.service().brief(), line));
    return because.or(() -> against);
  }

  /// What should take the place of the one that the drawing has.
  static Optional<Recommendation> better(Advice advice, Service own) {
    return switch (advice.verdict()) {
      case NOTHING_ASKED, NONE_FITS -> Optional.empty();
      case FITS, CLOSE ->
          advice.ranking().stream().findFirst().filter(r -> !r.service().equals(own));
    };
  }

  private static boolean isFirst(Advice advice, Service own) {
    return advice.ranking().getFirst().service().equals(own);
  }

  private static String name(Advice advice, int place) {
    return advice.ranking().get(place).service().name();
  }
}
