package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Lets notes follow what they are nearest to when that gets another place.
final class Followers {
  private Followers() {}

  /// @param fixed ids of notes, among others, that stay
  static Diagram after(Diagram before, Diagram placed, Set<Id> fixed) {
    var following = before.notes().stream().filter(n -> !fixed.contains(n.id())).toList();
    var after = placed;
    var settled = placed;
    for (var note : following) settled = settled.without(note.id());
    for (var note : following) {
      var moved = new Note(note.id(), note.text(), place(note, before, settled));
      settled = settled.with(moved);
      after = after.with(moved);
    }
    return after;
  }

  private static Box place(Note note, Diagram before, Diagram after) {
    var leader =
        before.nodes().stream()
            .filter(n -> n.at().isPresent())
            .min(Comparator.comparingDouble(n -> distance(Footprint.of(n), note.box())));
    if (leader.isEmpty()) return free(note.box(), Optional.empty(), after);
    var from = leader.get().at().orElseThrow();
    var to = after.node(leader.get().id()).flatMap(Node::at).orElseThrow();
    var wish = note.box().moved(to.x() - from.x(), to.y() - from.y());
    var home =
        before.around(leader.get().id()).stream()
            .filter(g -> g.box().filter(b -> b.contains(note.box())).isPresent())
            .map(Group::id)
            .findFirst();
    return free(from.equals(to) ? wish : onGrid(wish), home, after);
  }

  private static Box onGrid(Box box) {
    return new Box(Frames.near(box.x()), Frames.near(box.y()), box.width(), box.height());
  }

  private static Box free(Box wish, Optional<Id> home, Diagram after) {
    var corner = new Point(wish.x(), wish.y());
    var spot =
        new Spots(after, home, Spots.GROWN)
            .nearest(corner, p -> new Box(p.x(), p.y(), wish.width(), wish.height()));
    return new Box(spot.x(), spot.y(), wish.width(), wish.height());
  }

  private static double distance(Box a, Box b) {
    var dx = Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()));
    var dy = Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
    return Math.hypot(dx, dy);
  }
}
