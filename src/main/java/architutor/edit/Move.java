package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Shifts elements by a distance in drawing units. A group carries what stands in it; an edge keeps
/// its bends when both its ends go along and gives them back to the router when one does.
public record Move(Set<Id> elements, double dx, double dy) implements Edit {
  public Move {
    elements = Set.copyOf(elements);
  }

  @Override
  public Diagram applyTo(Diagram before) {
    if (dx == 0 && dy == 0) return before;
    var carried = carried(before);
    var next = before;
    for (var kind : List.of(before.nodes(), before.groups(), before.notes()))
      for (var element : kind)
        if (carried.contains(element.id())) next = next.with(shifted(element));
    for (var edge : before.edges()) {
      var from = carried.contains(edge.from());
      var to = carried.contains(edge.to());
      if (edge.bends().isEmpty()) continue;
      if (from && to) next = next.with(shiftedBends(edge));
      else if (from || to) next = next.with(edge.bent(List.of()));
    }
    return next;
  }

  /// The elements themselves and the contents of the groups among them.
  public Set<Id> carried(Diagram diagram) {
    var all = new LinkedHashSet<>(elements);
    if (elements.stream().allMatch(id -> diagram.group(id).isEmpty())) return all;
    // Everything is asked once, and not again for each group, for a drag may carry thousands.
    var known = new HashMap<Id, Boolean>();
    for (var node : diagram.nodes())
      if (isWithin(node.parent(), diagram, known)) all.add(node.id());
    for (var group : diagram.groups())
      if (isWithin(group.parent(), diagram, known)) all.add(group.id());
    return all;
  }

  private boolean isWithin(Optional<Id> parent, Diagram diagram, Map<Id, Boolean> known) {
    if (parent.isEmpty()) return false;
    var group = parent.get();
    var before = known.get(group);
    if (before != null) return before;
    var is = elements.contains(group) || isWithin(diagram.parentOf(group), diagram, known);
    known.put(group, is);
    return is;
  }

  private Element shifted(Element element) {
    return switch (element) {
      case Node node -> node.at().map(p -> node.at(p.plus(dx, dy))).orElse(node);
      case Group group -> group.box().map(b -> group.at(b.moved(dx, dy))).orElse(group);
      case Note note -> new Note(note.id(), note.text(), note.box().moved(dx, dy));
      case Edge edge -> edge;
    };
  }

  private Edge shiftedBends(Edge edge) {
    return edge.bent(edge.bends().stream().map(p -> p.plus(dx, dy)).toList());
  }

  @Override
  public String title() {
    return "Move " + Count.of(elements.size());
  }
}
