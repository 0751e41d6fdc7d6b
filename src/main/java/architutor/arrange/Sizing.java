package architutor.arrange;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Locks;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Note;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/// Makes frames and notes the same size.
public final class Sizing {
  /// What is to be the same.
  public enum Side {
    WIDTH("Same width"),
    HEIGHT("Same height"),
    BOTH("Same size");

    private final String title;

    Side(String title) {
      this.title = title;
    }
  }

  private Sizing() {}

  /// As wide or high as the largest of them, so that no frame becomes too small for what stands in
  /// it; their upper left corners stay. Empty if there are not two or all are the same.
  public static Optional<Edit> same(Diagram diagram, Set<Id> ids, Side side) {
    var all =
        Parts.roots(diagram, ids).stream()
            .filter(e -> e instanceof Group || e instanceof Note)
            .toList();
    if (all.size() < 2) return Optional.empty();
    var width = all.stream().mapToDouble(e -> Parts.body(e).width()).max().orElseThrow();
    var height = all.stream().mapToDouble(e -> Parts.body(e).height()).max().orElseThrow();
    var movable = Locks.movable(diagram, ids);
    var steps = new ArrayList<Edit>();
    for (var element : all) {
      var next = sized(element, side, width, height);
      if (movable.contains(element.id()) && !next.equals(Parts.body(element)))
        steps.add(new Resize(element.id(), next));
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(new All(side.title, steps));
  }

  private static Box sized(Element element, Side side, double width, double height) {
    var box = Parts.body(element);
    return switch (side) {
      case WIDTH -> new Box(box.x(), box.y(), width, box.height());
      case HEIGHT -> new Box(box.x(), box.y(), box.width(), height);
      case BOTH -> new Box(box.x(), box.y(), width, height);
    };
  }
}
