package architutor.arrange;

import architutor.edit.All;
import architutor.edit.Edit;
import architutor.edit.Locks;
import architutor.edit.Resize;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes room along a line across the whole drawing.
public final class Room {
  private static final String TITLE = "Create space";

  private final Diagram diagram;
  private final Axis axis;
  private final double line;
  private final double distance;
  private final Set<Id> movable;
  private final Shifting shifting;
  private final List<Edit> growing = new ArrayList<>();

  private Room(Diagram diagram, Axis axis, double line, double distance) {
    this.diagram = diagram;
    this.axis = axis;
    this.line = line;
    this.distance = distance;
    movable =
        Locks.movable(
            diagram, diagram.elements().map(Element::id).collect(Collectors.toUnmodifiableSet()));
    shifting = new Shifting(diagram);
  }

  /// What lies beyond a line goes farther away, frames across it grow, and so does the length of
  /// each flow over it. What is locked stays, and with it what it holds.
  ///
  /// @param line where room is made, in drawing units: what lies to the right of it or below
  /// @param distance how much; nothing happens unless it is more than 0
  public static Optional<Edit> make(Diagram diagram, Axis axis, double line, double distance) {
    return distance > 0 ? new Room(diagram, axis, line, distance).edit() : Optional.empty();
  }

  private Optional<Edit> edit() {
    diagram.elements().filter(e -> diagram.parentOf(e.id()).isEmpty()).forEach(this::visit);
    var moved = shifting.edit(TITLE);
    if (growing.isEmpty()) return moved;
    moved.ifPresent(growing::addFirst);
    return Optional.of(new All(TITLE, growing));
  }

  private void visit(Element element) {
    switch (element) {
      case Node node -> node.at().filter(p -> axis.of(p) >= line).ifPresent(_ -> send(node.id()));
      case Note note -> {
        if (axis.start(note.box()) >= line) send(note.id());
      }
      case Group group ->
          group.box().ifPresentOrElse(box -> visit(group, box), () -> visitContents(group.id()));
      case Edge _ -> {}
    }
  }

  private void visit(Group group, Box box) {
    if (axis.start(box) >= line) send(group.id());
    else if (axis.end(box) > line && !diagram.isLocked(group.id())) {
      growing.add(new Resize(group.id(), grown(box)));
      visitContents(group.id());
    }
  }

  private void visitContents(Id group) {
    diagram
        .elements()
        .filter(e -> diagram.parentOf(e.id()).equals(Optional.of(group)))
        .forEach(this::visit);
  }

  private void send(Id id) {
    if (movable.contains(id)) shifting.send(id, axis.shift(distance));
  }

  private Box grown(Box box) {
    return switch (axis) {
      case ACROSS -> new Box(box.x(), box.y(), box.width() + distance, box.height());
      case DOWN -> new Box(box.x(), box.y(), box.width(), box.height() + distance);
    };
  }
}
