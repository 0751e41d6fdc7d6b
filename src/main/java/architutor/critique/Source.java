package architutor.critique;

import architutor.facts.Vertex;
import architutor.facts.Walk;
import architutor.model.EdgeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Where the elements come from that a name may stand for.
sealed interface Source {
  /// Only one element is asked about.
  record Anchor() implements Source {}

  /// Those at the other ends of edges of an element that has a name already.
  record Beside(int name, Set<EdgeKind> kinds, boolean back) implements Source {}

  /// Those at the other ends of paths.
  ///
  /// @param of services and traits, such as `service:s3`; empty for any
  record Along(int name, Walk.Way way, Set<String> of) implements Source {}

  /// The groups around an element that has a name already.
  record Around(int name) implements Source {}

  /// All of some services or with some traits.
  record Kinds(List<String> of) implements Source {}

  /// All nodes.
  record Nodes() implements Source {}

  /// All groups.
  record Groups() implements Source {}

  /// Whether it looks further than to the neighbours of elements that have names.
  default boolean isFar() {
    return switch (this) {
      case Anchor _, Beside _, Around _ -> false;
      case Along _, Kinds _, Nodes _, Groups _ -> true;
    };
  }

  default List<Vertex> candidates(Fit fit) {
    return switch (this) {
      case Anchor _ -> List.of();
      case Beside beside -> fit.facts.beside(fit.get(beside.name()), beside.kinds(), beside.back());
      case Along along -> {
        var walk = fit.facts.walk(fit.get(along.name()), along.way());
        yield along.of().isEmpty() ? walk.order() : fit.facts.of(along.of(), walk);
      }
      case Around around -> fit.facts.around(fit.get(around.name()));
      case Kinds kinds -> all(fit, kinds.of());
      case Nodes _ -> fit.facts.nodes();
      case Groups _ -> fit.facts.groups();
    };
  }

  private static List<Vertex> all(Fit fit, List<String> kinds) {
    if (kinds.size() == 1) return fit.facts.of(kinds.getFirst());
    var all = new ArrayList<Vertex>();
    for (var kind : kinds) all.addAll(fit.facts.of(kind));
    return all.stream().distinct().sorted(Comparator.comparingInt(Vertex::position)).toList();
  }
}
