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
  /// Only one element is asked about.
  record Anchor() implements Source {}

  /// Those at the other ends of edges of an element that has a name already.
  record Beside(int name, Set<EdgeKind> kinds, boolean back) implements Source {}

  /// Those at the other ends of paths.
  ///
  /// @param services ids of those that they may be of; empty for any
  record Along(int name, Walk.Way way, Optional<Set<String>> services) implements Source {}

  /// The groups around an element that has a name already.
  record Around(int name) implements Source {}

  /// All nodes that may be meant.
  ///
  /// @param services ids of those that they may be of; empty for any
  /// @param own what must hold of each by itself
  /// @param loose the same without what must hold, for when it need not be certain
  record Nodes(Optional<Set<String>> services, List<Clause> own, Optional<Nodes> loose)
      implements Source {
    static Nodes of(Optional<Set<String>> services, List<Clause> own) {
      return new Nodes(
          services, own, Optional.of(new Nodes(services, List.of(), Optional.empty())));
    }
  }

  /// All groups.
  record Groups() implements Source {}

  /// Whether it looks further than to the neighbours of elements that have names.
  default boolean isFar() {
    return switch (this) {
      case Anchor _, Beside _, Around _ -> false;
      case Along _, Nodes _, Groups _ -> true;
    };
  }

  default List<Vertex> candidates(Fit fit) {
    return switch (this) {
      case Anchor _ -> List.of();
      case Beside beside -> fit.facts.beside(fit.get(beside.name()), beside.kinds(), beside.back());
      case Along along -> {
        var walk = fit.facts.walk(fit.get(along.name()), along.way());
        yield along.services().map(of -> fit.facts.of(of, walk)).orElse(walk.order());
      }
      case Around around -> fit.facts.around(fit.get(around.name()));
      case Nodes nodes -> members(fit, fit.lenient ? nodes.loose().orElse(nodes) : nodes).all();
      case Groups _ -> fit.facts.groups();
    };
  }

  /// Those of which it is certain.
  default List<Vertex> certain(Fit fit) {
    return this instanceof Nodes nodes ? members(fit, nodes).all() : candidates(fit);
  }

  static Members members(Fit fit, Nodes nodes) {
    var probe = new Probe(fit.facts, Holes.NONE);
    return fit.facts.members(
        nodes,
        nodes.services(),
        vertex -> {
          for (var clause : nodes.own()) if (!probe.holds(vertex, clause)) return false;
          return true;
        });
  }
}
