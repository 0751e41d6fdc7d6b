package architutor.critique;

import architutor.facts.Facts;
import architutor.facts.Members;
import architutor.facts.Walk;
import java.util.Set;

/// Something that must hold once the names it speaks of stand for elements. Where a name stands for
/// none it holds.
sealed interface Check {
  /// Whether it holds, or in a lenient fit whether it may.
  boolean holds(Fit fit);

  /// How far it looks from the elements.
  default Reach reach() {
    return Reach.NEIGHBOURS;
  }

  /// How much work it is; the less, the earlier.
  int cost();

  /// Whether a node is of one of some services.
  record Serves(int name, Set<String> services) implements Check {
    @Override
    public boolean holds(Fit fit) {
      return fit.isBound(name) && fit.facts.serves(fit.get(name), services);
    }

    @Override
    public int cost() {
      return 0;
    }
  }

  /// A clause about one name.
  record Of(int name, Test test) implements Check {
    @Override
    public boolean holds(Fit fit) {
      if (!fit.isBound(name)) return true;
      var vertex = fit.get(name);
      return switch (fit.probe.test(vertex, test)) {
        case YES -> true;
        case NO -> false;
        case OPEN -> fit.isLenient() && fit.ask(name, test);
      };
    }

    @Override
    public Reach reach() {
      return Facts.isFar(test.clause().key()) ? Reach.PATHS : Reach.NEIGHBOURS;
    }

    @Override
    public int cost() {
      return test.condition() instanceof Condition.Simple ? 1 : 3;
    }
  }

  /// A connection between two names.
  record Connected(int from, int to, Link link) implements Check {
    @Override
    public boolean holds(Fit fit) {
      return !fit.isBound(from)
          || !fit.isBound(to)
          || fit.facts.leads(fit.get(from), fit.get(to), link.arrow().kinds());
    }

    @Override
    public int cost() {
      return 2;
    }
  }

  /// A path between two names.
  record Reached(int from, int to, Walk.Way way) implements Check {
    @Override
    public boolean holds(Fit fit) {
      return !fit.isBound(from)
          || !fit.isBound(to)
          || fit.facts.walk(fit.get(from), way).reaches(fit.get(to));
    }

    @Override
    public Reach reach() {
      return Reach.PATHS;
    }

    @Override
    public int cost() {
      return 5;
    }
  }

  /// A comparison.
  record Compared(Where where, Reach reach) implements Check {
    @Override
    public boolean holds(Fit fit) {
      return switch (fit.probe.test(where)) {
        case YES -> true;
        case NO -> false;
        case OPEN -> fit.isLenient() && fit.ask(where);
      };
    }

    @Override
    public int cost() {
      return 4;
    }
  }

  /// How many nodes besides those that have names something holds of.
  ///
  /// @param isLeast whether they must be at least `number`, or else fewer
  record Many(Members.Question question, int number, boolean isLeast) implements Check {
    @Override
    public boolean holds(Fit fit) {
      return fit.areAtLeast(question, number) == isLeast;
    }

    @Override
    public int cost() {
      return 1;
    }

    @Override
    public Reach reach() {
      return Reach.OTHERS;
    }
  }
}
