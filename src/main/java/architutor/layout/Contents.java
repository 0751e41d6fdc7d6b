package architutor.layout;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands directly in what: groups first, then nodes, in the order of the drawing.
final class Contents {
  private final Map<Optional<Id>, List<Element>> in = new HashMap<>();

  Contents(Diagram diagram) {
    for (var group : diagram.groups()) put(group, group.parent());
    for (var node : diagram.nodes()) put(node, node.parent());
  }

  private void put(Element element, Optional<Id> home) {
    in.computeIfAbsent(home, _ -> new ArrayList<>()).add(element);
  }

  /// What a group holds; for no group, what stands in none.
  List<Element> of(Optional<Id> home) {
    return in.getOrDefault(home, List.of());
  }

  List<Element> of(Id home) {
    return of(Optional.of(home));
  }

  /// These elements and all that stands in them, at any depth.
  Set<Id> within(Set<Id> some) {
    var all = new LinkedHashSet<Id>();
    for (var id : some) add(id, all);
    return all;
  }

  private void add(Id id, Set<Id> all) {
    if (all.add(id)) for (var inner : of(id)) add(inner.id(), all);
  }

  /// An edge to itself, or between a group and what stands in it, says nothing about places.
  static boolean isInward(Diagram diagram, Edge edge) {
    return edge.from().equals(edge.to())
        || holds(diagram, edge.from(), edge.to())
        || holds(diagram, edge.to(), edge.from());
  }

  private static boolean holds(Diagram diagram, Id group, Id element) {
    return diagram.group(group).isPresent()
        && diagram.around(element).stream().anyMatch(g -> g.id().equals(group));
  }
}
