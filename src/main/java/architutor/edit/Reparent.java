package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Id;
import java.util.Optional;
import java.util.Set;

/// Lets nodes and groups stand in another group, or in none. Nothing comes to stand in itself.
public record Reparent(Set<Id> elements, Optional<Id> group) implements Edit {
  public Reparent {
    elements = Set.copyOf(elements);
  }

  @Override
  public Diagram applyTo(Diagram before) {
    var next = before;
    for (var id : elements) next = settled(next, id);
    return next;
  }

  private Diagram settled(Diagram diagram, Id id) {
    if (group.filter(g -> !Put.mayStandIn(diagram, id, g)).isPresent()) return diagram;
    var node = diagram.node(id).map(n -> n.in(group)).map(diagram::with);
    return node.or(() -> diagram.group(id).map(g -> g.in(group)).map(diagram::with))
        .orElse(diagram);
  }

  @Override
  public String title() {
    return group.map(g -> "Put into " + g).orElse("Take out of the group");
  }
}
