package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Node;
import java.util.Map;

/// Lets another service do a node's work. Id, label, place, group and edges stay; what was stated
/// of the old service goes, because it says nothing about the new one.
public record Replace(Id node, String service) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    return before
        .node(node)
        .filter(n -> !n.service().equals(service))
        .map(n -> new Node(n.id(), service, n.label(), n.at(), n.parent(), Map.of()))
        .map(before::with)
        .orElse(before);
  }

  @Override
  public String title() {
    return "Replace by " + service;
  }
}
