package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.LinkedHashSet;
import java.util.List;
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
    for (var id : carried) next = before.find(id).map(this::shifted).map(next::with).orElse(next);
    for (var edge : before.edges()) {
      var from = carried.contains(edge.from());
      var to = carried.contains(edge.to());
      if (from && to) next = next.with(shiftedBends(edge));
      else if (from || to) next = next.with(edge.bent(List.of()));
    }
    return next;
  }

  /// The elements themselves and the contents of the groups among them.
  public Set<Id> carried(Diagram diagram) {
    var all = new LinkedHashSet<Id>();
    for (var id : elements) all.addAll(diagram.withContents(id));
    return all;
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
