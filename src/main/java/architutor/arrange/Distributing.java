package architutor.arrange;

import architutor.edit.Edit;
import architutor.edit.Locks;
import architutor.model.Diagram;
import architutor.model.Element;
import architutor.model.Id;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/// Makes the gaps between icons, frames and notes in a row the same.
public final class Distributing {
  private Distributing() {}

  /// The first and the last stay, those between them come to lie on whole drawing units, so gaps
  /// differ by one at most. Something locked between them takes no part. What is written under
  /// icons does not count, as it does not for guides. Empty if there is nothing between the two, or
  /// all of it lies well.
  public static Optional<Edit> distribute(Diagram diagram, Set<Id> ids, Axis axis) {
    var row = new ArrayList<>(Parts.roots(diagram, ids));
    row.sort(Comparator.comparingDouble(e -> axis.centre(Parts.body(e))));
    var movable = Locks.movable(diagram, ids);
    if (row.size() > 2) row.subList(1, row.size() - 1).removeIf(e -> !movable.contains(e.id()));
    if (row.size() < 3) return Optional.empty();
    var start = axis.start(Parts.body(row.getFirst()));
    var room = axis.end(Parts.body(row.getLast())) - start;
    var gap = (room - row.stream().mapToDouble(e -> size(e, axis)).sum()) / (row.size() - 1);
    var shifting = new Shifting(diagram);
    var at = start;
    for (var i = 1; i < row.size() - 1; i++) {
      at += size(row.get(i - 1), axis) + gap;
      var element = row.get(i);
      shifting.send(element.id(), axis.shift(Math.rint(at) - axis.start(Parts.body(element))));
    }
    return shifting.settled(
        switch (axis) {
          case ACROSS -> "Distribute across";
          case DOWN -> "Distribute down";
        });
  }

  private static double size(Element element, Axis axis) {
    return axis.size(Parts.body(element));
  }
}
