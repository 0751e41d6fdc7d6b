package architutor.ui;

import architutor.edit.All;
import architutor.edit.Arrange;
import architutor.edit.Edit;
import architutor.edit.Locks;
import architutor.edit.Move;
import architutor.edit.Reparent;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Lets elements stand in another frame by a word instead of a drag: they go to a free place in it,
/// and it grows where it must.
final class Housing {
  private static final double TOP = 36;
  private static final double SIDE = 24;
  private static final double STEP = 16;

  private final Diagram diagram;
  private final Id element;
  private final Optional<Id> frame;

  private Housing(Diagram diagram, Id element, Optional<Id> frame) {
    this.diagram = diagram;
    this.element = element;
    this.frame = frame;
  }

  /// One step for all; nothing if they stand there already or would stand in themselves.
  static Optional<Edit> edit(Diagram before, Set<Id> ids, Optional<Id> frame) {
    var moving = new LinkedHashSet<Id>();
    for (var id : Locks.movable(before, ids)) if (isToMove(before, id, ids, frame)) moving.add(id);
    if (moving.isEmpty()) return Optional.empty();
    var steps = new ArrayList<Edit>();
    var now = before;
    for (var id : moving)
      for (var step : new Housing(now, id, frame).steps()) {
        steps.add(step);
        now = step.applyTo(now);
      }
    return Optional.of(new All(new Reparent(moving, frame).title(), steps));
  }

  /// What stands in something that goes along goes along with that.
  private static boolean isToMove(Diagram diagram, Id id, Set<Id> ids, Optional<Id> frame) {
    var isHoused = diagram.node(id).isPresent() || diagram.group(id).isPresent();
    var isCarried = diagram.around(id).stream().anyMatch(g -> ids.contains(g.id()));
    var isIntoItself = frame.filter(f -> diagram.withContents(id).contains(f)).isPresent();
    return isHoused && !isCarried && !isIntoItself && !diagram.parentOf(id).equals(frame);
  }

  private List<Edit> steps() {
    var reparent = new Reparent(Set.of(element), frame);
    var extent = diagram.find(element).flatMap(Extent::of);
    if (extent.isEmpty()) return List.of(reparent);
    var from = extent.get();
    var room = frame.flatMap(diagram::group).flatMap(Group::box);
    var to = room.map(box -> inside(box, from)).orElseGet(() -> outside(from));
    return Stream.concat(
            Stream.of(new Move(Set.of(element), to.x() - from.x(), to.y() - from.y()), reparent),
            grown(to).stream())
        .toList();
  }

  /// The free place nearest to where it was; below all else if there is none.
  private Box inside(Box room, Box from) {
    var taken = taken();
    return steps(room.x() + SIDE, room.right() - SIDE - from.width())
        .boxed()
        .flatMap(x ->
            steps(room.y() + TOP, room.bottom() - SIDE - from.height())
                .mapToObj(y -> from.moved(x - from.x(), y - from.y())))
        .filter(box -> taken.stream().noneMatch(box::intersects))
        .min(Comparator.comparingDouble(box -> box.centre().distance(from.centre())))
        .orElseGet(() -> {
          var y = taken.stream().mapToDouble(Box::bottom).max().orElse(room.y() + TOP) + STEP;
          return from.moved(room.x() + SIDE - from.x(), y - from.y());
        });
  }

  /// Right of the frame that it leaves, and further until nothing is in the way.
  private Box outside(Box from) {
    var left = diagram.parentOf(element).flatMap(diagram::group).flatMap(Group::box);
    var start = left.map(b -> b.right() + SIDE - from.x()).orElse(0.0);
    var taken = taken();
    return DoubleStream.iterate(start, dx -> dx + STEP)
        .mapToObj(dx -> from.moved(dx, 0))
        .filter(box -> taken.stream().noneMatch(box::intersects))
        .findFirst()
        .orElse(from);
  }

  /// What stands directly in the frame, without the element itself.
  private List<Box> taken() {
    return Stream.concat(diagram.nodes().stream(), diagram.groups().stream())
        .filter(e -> !e.id().equals(element) && diagram.parentOf(e.id()).equals(frame))
        .flatMap(e -> Extent.of(e).stream())
        .toList();
  }

  private static DoubleStream steps(double from, double to) {
    return DoubleStream.iterate(from, at -> at <= to, at -> at + STEP);
  }

  /// The frame, and those around it, as large as what came in needs.
  private Optional<Edit> grown(Box content) {
    var boxes = new LinkedHashMap<Id, Box>();
    var inner = content;
    for (var at = frame; at.isPresent(); at = diagram.parentOf(at.get())) {
      var box = diagram.group(at.get()).flatMap(Group::box);
      if (box.isEmpty()) break;
      var needed =
          Box.between(
              new Point(inner.x() - SIDE, inner.y() - TOP),
              new Point(inner.right() + SIDE, inner.bottom() + SIDE));
      inner = box.get().union(needed);
      if (!inner.equals(box.get())) boxes.put(at.get(), inner);
    }
    return boxes.isEmpty() ? Optional.empty() : Optional.of(new Arrange(Map.of(), boxes, Map.of()));
  }
}
