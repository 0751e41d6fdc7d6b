package architutor.critique;

import architutor.facts.Members;
import architutor.facts.Vertex;
import architutor.facts.Walk;
import architutor.model.EdgeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the elements come from that a name may stand for.
sealed interface Source {
  /// All that may be meant.
  List<Vertex> candidates(Fit fit);

  /// How far it looks from the elements that have names.
  default Reach reach() {
    return Reach.NEIGHBOURS;
  }

  /// How many that tends to be; the fewer, the earlier it is tried.
  int cost();

  /// Only one element is asked about.
  record Anchor() implements Source {
    @Override
    public List<Vertex> candidates(Fit fit) {
      return List.of();
    }

    @Override
    public int cost() {
      return 0;
    }
  }

  /// Those at the other ends of edges of an element that has a name already.
  record Beside(int name, Set<EdgeKind> kinds, boolean back) implements Source {
    @Override
    public List<Vertex> candidates(Fit fit) {
      return fit.facts.beside(fit.get(name), kinds, back);
    }

    @Override
    public int cost() {
      return 1;
    }
  }

  /// The groups around an element that has a name already.
  record Around(int name) implements Source {
    @Override
    public List<Vertex> candidates(Fit fit) {
      return fit.facts.around(fit.get(name));
    }

    @Override
    public int cost() {
      return 1;
    }
  }

  /// Those at the other ends of paths.
  ///
  /// @param services ids of those that they may be of; empty for any
  record Along(int name, Walk.Way way, Optional<Set<String>> services) implements Source {
    @Override
    public List<Vertex> candidates(Fit fit) {
      var walk = fit.facts.walk(fit.get(name), way);
      return services.isPresent() ? walk.of(services.get()) : walk.order();
    }

    @Override
    public Reach reach() {
      return Reach.PATHS;
    }

    @Override
    public int cost() {
      return services.isPresent() ? 2 : 3;
    }
  }

  /// All nodes that may be meant.
  ///
  /// @param certain those of which all holds that can be asked of a node by itself
  /// @param loose the same without what must hold, for when it need not be certain
  record Nodes(Members.Question certain, Members.Question loose) implements Source {
    @Override
    public List<Vertex> candidates(Fit fit) {
      return fit.facts.members(fit.isLenient() ? loose : certain);
    }

    @Override
    public Reach reach() {
      return Reach.OTHERS;
    }

    @Override
    public int cost() {
      return 4 + loose.services().map(Set::size).orElse(1000);
    }
  }

  /// All groups.
  record Groups() implements Source {
    @Override
    public List<Vertex> candidates(Fit fit) {
      return fit.facts.groups();
    }

    @Override
    public Reach reach() {
      return Reach.OTHERS;
    }

    @Override
    public int cost() {
      return 2000;
    }
  }
}
