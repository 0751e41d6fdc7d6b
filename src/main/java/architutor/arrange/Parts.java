package architutor.arrange;

import architutor.layout.Footprint;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The parts of a drawing that a selection is about.
final class Parts {
  private Parts() {}

  /// Those that have a place and do not go along with another one anyway, in drawing order.
  static List<Element> roots(Diagram diagram, Set<Id> ids) {
    return diagram
        .elements()
        .filter(e -> ids.contains(e.id()) && e.body().isPresent())
        .filter(e -> diagram.around(e.id()).stream().noneMatch(g -> ids.contains(g.id())))
        .toList();
  }

  /// The icon, frame or card.
  ///
  /// @throws java.util.NoSuchElementException if it has no place
  static Box body(Element element) {
    return element.body().orElseThrow();
  }

  /// The body and, of a node, what is written under it.
  static Optional<Box> print(Element element) {
    return switch (element) {
      case Node node -> node.at().map(_ -> Footprint.of(node));
      case Group _, Note _, Edge _ -> element.body();
    };
  }

  static Optional<Box> union(Stream<Box> boxes) {
    return boxes.reduce(Box::union);
  }

  /// Those that have a parent at all.
  static boolean standsIn(Element element) {
    return element instanceof Node || element instanceof Group;
  }
}
