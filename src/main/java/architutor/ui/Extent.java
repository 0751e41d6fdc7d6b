package architutor.ui;

import architutor.layout.Footprint;
import architutor.layout.Routes;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.Optional;

/// How much room elements take on the drawing.
final class Extent {
  private Extent() {}

  /// Around all that has a place; empty if nothing has.
  static Optional<Box> of(Diagram diagram) {
    return diagram.elements().flatMap(e -> of(e).stream()).reduce(Box::union);
  }

  /// An edge has none of its own.
  static Optional<Box> of(Element element) {
    return switch (element) {
      case Node node -> node.at().map(_ -> Footprint.of(node));
      case Group group -> group.box();
      case Note note -> Optional.of(note.box());
      case Edge _ -> Optional.empty();
    };
  }

  /// Where the label of an element is written.
  static Optional<Box> label(Element element, Diagram diagram, Routes routes) {
    return switch (element) {
      case Node node -> node.at().map(_ -> Footprint.label(node));
      case Group group -> group.box().map(b -> new Box(b.x() + 26, b.y() + 1, 150, 24));
      case Note note -> Optional.of(note.box());
      case Edge edge -> onLine(edge, diagram, routes).map(p -> Box.around(p, 110, 24));
    };
  }

  /// The place for a label on a flow; between its ends as long as its line is not found.
  static Optional<Point> onLine(Edge edge, Diagram diagram, Routes routes) {
    return routes
        .labelAt(edge.id())
        .or(() ->
            middle(edge.from(), diagram)
                .flatMap(from ->
                    middle(edge.to(), diagram)
                        .map(to -> new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2))));
  }

  private static Optional<Point> middle(Id id, Diagram diagram) {
    return diagram.find(id).flatMap(Extent::of).map(Box::centre);
  }

  /// The middle of what one sees of an element.
  static Optional<Point> middle(Element element, Routes routes) {
    return element instanceof Edge edge ? routes.labelAt(edge.id()) : of(element).map(Box::centre);
  }
}
