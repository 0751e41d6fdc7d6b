package architutor.arrange;

import architutor.edit.Edit;
import architutor.edit.Locks;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.Optional;
import java.util.Set;

/// Puts icons, frames and notes on one line.
public final class Aligning {
  /// Which part of each comes to lie on the line.
  public enum Part {
    LEFT("left"),
    CENTRE("centre"),
    RIGHT("right"),
    TOP("top"),
    MIDDLE("middle"),
    BOTTOM("bottom");

    private final String word;

    Part(String word) {
      this.word = word;
    }

    private double of(Box box) {
      return switch (this) {
        case LEFT -> box.x();
        case CENTRE -> box.centre().x();
        case RIGHT -> box.right();
        case TOP -> box.y();
        case MIDDLE -> box.centre().y();
        case BOTTOM -> box.bottom();
      };
    }

    private Axis axis() {
      return switch (this) {
        case LEFT, CENTRE, RIGHT -> Axis.ACROSS;
        case TOP, MIDDLE, BOTTOM -> Axis.DOWN;
      };
    }
  }

  private Aligning() {}

  /// The line is that of the whole selection; if some of it is locked, that of the locked ones,
  /// which cannot come. Empty if there are not two or all lie on it.
  public static Optional<Edit> align(Diagram diagram, Set<Id> ids, Part part) {
    var all = Parts.roots(diagram, ids);
    var movable = Locks.movable(diagram, ids);
    var held = all.stream().filter(e -> !movable.contains(e.id())).toList();
    var whole = Parts.union((held.isEmpty() ? all : held).stream().map(Parts::body));
    if (all.size() < 2 || whole.isEmpty()) return Optional.empty();
    var line = part.of(whole.get());
    var shifting = new Shifting(diagram);
    for (var element : all)
      if (movable.contains(element.id()))
        shifting.send(element.id(), part.axis().shift(line - part.of(Parts.body(element))));
    return shifting.settled("Align " + part.word);
  }
}
