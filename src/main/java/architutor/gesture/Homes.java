package architutor.gesture;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Frames;
import architutor.edit.Move;
import architutor.edit.Reparent;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Where things stand is what they stand in: a node in the innermost frame around the centre of its
/// icon, a group in the innermost frame that holds the whole of it.
final class Homes {
  private Homes() {}

  /// The move, and with it whatever the move takes into a frame or out of one.
  static Edit settled(Move move, Diagram before) {
    var after = move.applyTo(before);
    var carried = move.carried(before);
    var homes = new LinkedHashMap<Optional<Id>, Set<Id>>();
    after
        .elements()
        .filter(e -> move.elements().contains(e.id()))
        .filter(e -> after.parentOf(e.id()).filter(carried::contains).isEmpty())
        .forEach(e -> {
          var home = home(e, after, carried);
          if (!home.equals(after.parentOf(e.id())))
            homes.computeIfAbsent(home, _ -> new LinkedHashSet<>()).add(e.id());
        });
    if (homes.isEmpty()) return move;
    var steps = new ArrayList<Edit>();
    steps.add(move);
    homes.forEach((home, ids) -> steps.add(new Reparent(ids, home)));
    return new All(move.title(), steps);
  }

  /// An element without a place, or in a group that has none, stays where it is.
  private static Optional<Id> home(Element element, Diagram diagram, Set<Id> carried) {
    var parent = diagram.parentOf(element.id());
    if (parent.flatMap(diagram::group).filter(g -> g.box().isEmpty()).isPresent()) return parent;
    return switch (element) {
      case Node n -> n.at().map(p -> Frames.around(diagram, p, carried)).orElse(parent);
      case Group g -> g.box().map(b -> Frames.around(diagram, b, carried)).orElse(parent);
      case Edge _, Note _ -> parent;
    };
  }
}
