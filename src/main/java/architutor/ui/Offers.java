package architutor.ui;

import architutor.catalog.Catalog;
import architutor.catalog.Support;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What AWS connects one node with, found out once when a line begins.
///
/// @param offered the nodes that it may be connected with
/// @param refused why not, by node
/// @param lit what stays while the rest fades; all where nothing is refused
record Offers(List<Node> offered, Map<Id, String> refused, Optional<Set<Id>> lit) {
  static final Offers NONE = new Offers(List.of(), Map.of(), Optional.empty());

  /// Each service is asked about once, however many nodes it has.
  ///
  /// @param fixed the end of the line that stays
  /// @param isBackward whether the flow would run to it
  static Offers of(Diagram diagram, Catalog catalog, Id fixed, boolean isBackward) {
    var start = diagram.node(fixed).flatMap(n -> catalog.find(n.service()));
    if (start.isEmpty()) return NONE;
    var own = start.get().id();
    var supports = new HashMap<String, Support>();
    var offered = new ArrayList<Node>();
    var refused = new LinkedHashMap<Id, String>();
    for (var node : diagram.nodes()) {
      if (node.id().equals(fixed)) continue;
      var support =
          supports.computeIfAbsent(
              node.service(),
              other -> isBackward ? catalog.support(other, own) : catalog.support(own, other));
      if (support.isOffered()) offered.add(node);
      else refused.put(node.id(), support.why());
    }
    return new Offers(List.copyOf(offered), refused, lit(diagram, refused));
  }

  /// Frames and notes stay, and flows between what stays.
  private static Optional<Set<Id>> lit(Diagram diagram, Map<Id, String> refused) {
    if (refused.isEmpty()) return Optional.empty();
    var lit = new HashSet<Id>();
    diagram
        .elements()
        .filter(e -> !(e instanceof Edge edge) || !touches(edge, refused.keySet()))
        .forEach(e -> lit.add(e.id()));
    lit.removeAll(refused.keySet());
    return Optional.of(Set.copyOf(lit));
  }

  private static boolean touches(Edge edge, Set<Id> nodes) {
    return nodes.contains(edge.from()) || nodes.contains(edge.to());
  }

  /// Why AWS does not offer a connection; empty where it does.
  String why(Id node) {
    return refused.getOrDefault(node, "");
  }
}
