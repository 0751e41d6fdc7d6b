package architutor.edit;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Adds copies of all elements of another drawing, shifted by a distance in drawing units, under
/// fresh ids. What stood in no group there stands here in the frame that it lands in.
public record Paste(Diagram fragment, double dx, double dy) implements Edit {
  @Override
  public Diagram applyTo(Diagram before) {
    var names = names(before);
    return new Put(fragment.elements().map(e -> copy(e, names, before)).toList())
        .applyTo(before)
        .locking(renamed(fragment.locked(), names), true)
        .folding(renamed(fragment.folded(), names), true);
  }

  /// The id of each element of the fragment mapped to the one that its copy gets in `before`.
  public Map<Id, Id> names(Diagram before) {
    var names = new LinkedHashMap<Id, Id>();
    fragment.elements().forEach(element -> names.put(element.id(), name(element, names, before)));
    return names;
  }

  /// Edges come after both their ends, so the names of those are known.
  private static Id name(Element element, Map<Id, Id> names, Diagram before) {
    Predicate<Id> taken = id -> names.containsValue(id) || Ids.isTaken(before, id);
    return element instanceof Edge edge
        ? Ids.between(renamed(edge.from(), names), renamed(edge.to(), names), taken)
        : Ids.fresh(element.id().text(), taken);
  }

  private Element copy(Element element, Map<Id, Id> names, Diagram before) {
    var id = renamed(element.id(), names);
    return switch (element) {
      case Node n -> {
        var at = n.at().map(this::shifted);
        var landed = at.flatMap(p -> Frames.around(before, p, Set.of()));
        var parent = parent(n.parent(), names, landed);
        yield new Node(id, n.service(), n.label(), at, parent, n.settings());
      }
      case Group g -> {
        var box = g.box().map(b -> b.moved(dx, dy));
        var landed = box.flatMap(b -> Frames.around(before, b, Set.of()));
        var parent = parent(g.parent(), names, landed);
        yield new Group(id, g.kind(), g.label(), box, parent, g.settings());
      }
      case Edge e -> {
        var bends = e.bends().stream().map(this::shifted).toList();
        var from = renamed(e.from(), names);
        var to = renamed(e.to(), names);
        yield new Edge(id, from, to, e.kind(), e.label(), bends, e.settings());
      }
      case Note n -> new Note(id, n.text(), n.box().moved(dx, dy));
    };
  }

  private static Optional<Id> parent(Optional<Id> there, Map<Id, Id> names, Optional<Id> landed) {
    return there.isPresent() ? there.map(id -> renamed(id, names)) : landed;
  }

  private static Id renamed(Id id, Map<Id, Id> names) {
    return names.getOrDefault(id, id);
  }

  private static Set<Id> renamed(Set<Id> ids, Map<Id, Id> names) {
    return ids.stream().map(id -> renamed(id, names)).collect(Collectors.toSet());
  }

  private Point shifted(Point p) {
    return p.plus(dx, dy);
  }

  @Override
  public String title() {
    return "Paste " + Count.of((int) fragment.elements().count());
  }
}
