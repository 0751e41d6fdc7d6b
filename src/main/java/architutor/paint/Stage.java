package architutor.paint;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// All that has a place in a scene, in the order in which it is painted. Worked out once for a
/// version of a drawing, however often a window then looks at a part of it.
@SuppressWarnings("ReferenceEquality")
final class Stage {
  /// How far from its icon a flow without a route of its own ends.
  private static final double GAP = 7;

  /// More than anything reaches beyond what it belongs to: rings, badges, borders.
  private static final double SPARE = 24;

  /// @param reach a box that holds everything drawn for the element, with something to spare
  /// @param route at least two corners of a flow; none of anything else
  record Placed<E extends Element>(E element, Box reach, List<Point> route) {}

  private final Scene scene;
  private final Routes routes;
  private final List<Placed<Group>> groups;
  private final List<Placed<Edge>> edges;
  private final List<Placed<Node>> nodes;
  private final List<Placed<Note>> notes;
  private final List<Box> borders;

  Stage(Scene scene, Routes routes) {
    this.scene = scene;
    this.routes = routes;
    groups = placed(scene.groups(), g -> g.box());
    nodes = placed(scene.nodes(), n -> n.at().map(_ -> Footprint.of(n)));
    notes = placed(scene.notes(), n -> Optional.of(n.box()));
    borders = scene.groups().stream().flatMap(g -> g.box().stream()).toList();
    edges = new ArrayList<>();
    for (var edge : scene.edges()) {
      var known = routes.of(edge.id());
      var route = known.size() < 2 ? scene.straight(edge, GAP) : known;
      if (!route.isEmpty())
        edges.add(new Placed<>(edge, Lines.bounds(route).grown(LabelPlace.MOST + SPARE), route));
    }
  }

  private static <E extends Element> List<Placed<E>> placed(
      List<E> elements, Function<E, Optional<Box>> box) {
    var all = new ArrayList<Placed<E>>(elements.size());
    for (var element : elements)
      box.apply(element).ifPresent(b -> all.add(new Placed<>(element, b.grown(SPARE), List.of())));
    return all;
  }

  /// Whether it is of these very versions.
  boolean shows(Diagram diagram, Optional<Diagram> ghost, Routes lines) {
    return scene.before() == diagram
        && scene.ghost().orElse(diagram) == ghost.orElse(diagram)
        && scene.ghost().isPresent() == ghost.isPresent()
        && routes == lines;
  }

  Scene scene() {
    return scene;
  }

  List<Placed<Group>> groups() {
    return groups;
  }

  List<Placed<Edge>> edges() {
    return edges;
  }

  List<Placed<Node>> nodes() {
    return nodes;
  }

  List<Placed<Note>> notes() {
    return notes;
  }

  /// The boxes of all frames.
  List<Box> borders() {
    return borders;
  }

  /// Where the label of a flow belongs.
  Point middle(Id edge, List<Point> route) {
    return routes
        .labelAt(edge)
        .orElseGet(() -> Lines.between(route.getFirst(), route.getLast(), 0.5));
  }
}
