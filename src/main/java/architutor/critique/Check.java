package architutor.critique;

import architutor.facts.Walk;
import java.util.List;

/// Something that must hold once the names it speaks of stand for elements.
sealed interface Check {
  /// A clause about one name.
  record Of(int name, Clause clause) implements Check {}

  /// A connection between two names.
  record Connected(int from, int to, Link link) implements Check {}

  /// A path between two names.
  record Reached(int from, int to, Walk.Way way) implements Check {}

  /// A comparison.
  record Compared(Where where) implements Check {}

  default boolean isFar() {
    return switch (this) {
      case Of of -> architutor.facts.Facts.isFar(of.clause().key());
      case Reached _ -> true;
      case Connected _, Compared _ -> false;
    };
  }

  /// Whether it holds, or in a lenient fit whether it may.
  default boolean holds(Fit fit) {
    return switch (this) {
      case Of of -> {
        if (!fit.isBound(of.name())) yield true;
        var vertex = fit.get(of.name());
        yield fit.probe.holds(vertex, of.clause())
            || (fit.lenient && mayHold(fit, fit.probe.unstated(vertex, of.clause())));
      }
      case Connected connected ->
          !fit.isBound(connected.from())
              || !fit.isBound(connected.to())
              || fit.facts.leads(
                  fit.get(connected.from()),
                  fit.get(connected.to()),
                  connected.link().arrow().kinds());
      case Reached reached ->
          !fit.isBound(reached.from())
              || !fit.isBound(reached.to())
              || fit.facts
                  .walk(fit.get(reached.from()), reached.way())
                  .reaches(fit.get(reached.to()));
      case Compared compared ->
          fit.probe.holds(compared.where())
              || (fit.lenient && mayHold(fit, fit.probe.unstated(compared.where())));
    };
  }

  private static boolean mayHold(Fit fit, List<Unstated> unstated) {
    fit.ask(unstated);
    return !unstated.isEmpty();
  }
}
