package architutor.paint;

import architutor.layout.Footprint;
import architutor.layout.Routes;
import architutor.model.Box;
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

/// One picture while it is painted: which elements, in which order, in which detail and how faded.
final class Sheet {
  /// Below this zoom words are too small to read and details too small to see.
  private static final double DETAIL = 0.35;

  /// The thinnest that a line may get, in screen pixels.
  private static final double HAIR = 0.75;

  /// How far from its icon a flow without a route of its own ends.
  private static final double GAP = 7;

  private final Scene scene;
  private final Routes routes;
  private final Theme theme;
  private final Overlay overlay;
  private final double zoom;
  private final Box visible;
  private final FramePainter frames;
  private final LabelPlace labels;
  private final NodePainter nodes;
  private final NotePainter notes;
  private final OverlayPainter over;

  Sheet(Scene scene, Routes routes, Overlay overlay, double zoom, Box visible, NodePainter nodes) {
    this.scene = scene;
    this.routes = routes;
    this.theme = nodes.theme();
    this.overlay = overlay;
    this.zoom = zoom;
    this.visible = visible;
    this.nodes = nodes;
    this.frames = new FramePainter(nodes.lettering(), theme);
    this.notes = new NotePainter(nodes.lettering(), theme);
    this.over = new OverlayPainter(nodes.lettering(), theme);
    this.labels =
        new LabelPlace(
            nodes.lettering(),
            theme.of(Token.SECOND_TEXT),
            scene.groups().stream().flatMap(g -> g.box().stream()).toList());
  }

  Drawing drawing() {
    var strokes = new ArrayList<Stroke>();
    var flows = flows();
    strokes.addAll(layer(scene.groups(), this::frame));
    flows.forEach(flow -> strokes.addAll(line(flow)));
    flows.forEach(
        flow -> flow.label().ifPresent(w -> strokes.addAll(shaded(flow.edge().id(), List.of(w)))));
    strokes.addAll(layer(scene.nodes(), this::node));
    strokes.addAll(layer(scene.notes(), this::note));
    strokes.addAll(layer(scene.groups(), this::additions));
    strokes.addAll(layer(scene.edges(), this::additions));
    strokes.addAll(layer(scene.nodes(), this::additions));
    strokes.addAll(layer(scene.notes(), this::additions));
    return Drawing.of(strokes);
  }

  private <E extends Element> List<Stroke> layer(
      List<E> elements, Function<E, List<Stroke>> painter) {
    return elements.stream().filter(this::isNear).flatMap(e -> painter.apply(e).stream()).toList();
  }

  private boolean isNear(Element element) {
    return reach(element).filter(visible::intersects).isPresent();
  }

  /// A box that holds everything drawn for an element, with something to spare.
  private Optional<Box> reach(Element element) {
    return switch (element) {
      case Group g -> g.box().map(b -> b.grown(24));
      case Node n -> n.at().map(_ -> Footprint.of(n).grown(24));
      case Note n -> Optional.of(n.box().grown(24));
      case Edge e ->
          Optional.of(route(e))
              .filter(r -> !r.isEmpty())
              .map(r -> Lines.bounds(r).grown(LabelPlace.MOST + 24));
    };
  }

  private List<Stroke> frame(Group group) {
    return shaded(group.id(), isDetailed() ? frames.draw(group) : frames.flat(group, hair()));
  }

  private List<Stroke> node(Node node) {
    return shaded(node.id(), isDetailed() ? nodes.draw(node) : nodes.flat(node));
  }

  private List<Stroke> note(Note note) {
    return shaded(note.id(), isDetailed() ? notes.draw(note) : notes.flat(note));
  }

  private List<Flow> flows() {
    return scene.edges().stream()
        .filter(this::isNear)
        .map(edge -> {
          var route = route(edge);
          return new Flow(
              edge,
              route,
              edge.label().isEmpty() || !isDetailed()
                  ? Optional.empty()
                  : middle(edge).map(at -> labels.of(edge.label(), route, at)));
        })
        .toList();
  }

  private List<Stroke> line(Flow flow) {
    var id = flow.edge().id();
    var strong = overlay.selection().contains(id) || overlay.hovered().contains(id);
    var width = strong ? EdgePainter.BOLD : EdgePainter.WIDTH;
    var colour = colour(flow.edge());
    return shaded(
        id,
        isDetailed()
            ? EdgePainter.line(flow, colour, width)
            : EdgePainter.flat(flow, colour, hair()));
  }

  private Rgb colour(Edge edge) {
    if (overlay.selection().contains(edge.id())) return theme.of(Token.ACCENT);
    return switch (scene.change(edge.id())) {
      case NONE -> theme.of(Token.EDGE);
      case ADDED, ALTERED -> theme.of(Token.ACCENT);
      case REMOVED -> theme.of(Token.ERROR);
    };
  }

  /// What is not in the light or only about to be fades.
  private List<Stroke> shaded(Id id, List<Stroke> strokes) {
    var share = overlay.isLit(id) ? 1 : 0.35;
    share *=
        switch (scene.change(id)) {
          case NONE, ALTERED -> 1;
          case ADDED -> 0.6;
          case REMOVED -> 0.4;
        };
    var faded = share;
    var paper = theme.of(Token.CANVAS);
    return share == 1 ? strokes : strokes.stream().map(s -> s.faded(faded, paper)).toList();
  }

  /// Ring, outline or cross, handles and badge of one element.
  private List<Stroke> additions(Element element) {
    var strokes = new ArrayList<Stroke>();
    var id = element.id();
    Scene.body(element)
        .ifPresent(body -> {
          if (overlay.selection().contains(id)) strokes.add(over.ring(body));
          switch (scene.change(id)) {
            case NONE -> {}
            case ADDED, ALTERED -> strokes.add(over.outline(body));
            case REMOVED -> strokes.addAll(over.cross(body));
          }
          if (element instanceof Node && overlay.hovered().contains(id) && isDetailed())
            strokes.addAll(over.handles(body));
        });
    if (isDetailed()) strokes.addAll(signs(element));
    var mark = overlay.mark(id);
    if (mark.isPresent())
      badgeAt(element)
          .ifPresent(at ->
              strokes.addAll(
                  shaded(
                      id,
                      isDetailed()
                          ? over.badge(mark.get(), at)
                          : List.of(over.spot(mark.get(), at)))));
    return strokes;
  }

  /// Only on what a person looks at: on all that is locked they would be in the way.
  private List<Stroke> signs(Element element) {
    var id = element.id();
    var isHovered = overlay.hovered().contains(id);
    var signs = new ArrayList<Stroke>();
    if (isHovered && element instanceof Group group && !scene.isFolded(id))
      group.box().ifPresent(box -> signs.addAll(new Signs(theme).fold(box, false)));
    if (scene.isLocked(id) && (isHovered || overlay.selection().contains(id)))
      lockAt(element).ifPresent(at -> signs.addAll(new Signs(theme).lock(at)));
    return signs;
  }

  private Optional<Point> lockAt(Element element) {
    return switch (element) {
      case Edge e -> middle(e).map(p -> p.plus(0, 18));
      case Node _, Group _, Note _ ->
          Scene.body(element).map(b -> new Point(b.x() + 2, b.bottom() - 2));
    };
  }

  private Optional<Point> badgeAt(Element element) {
    return switch (element) {
      case Edge e -> middle(e).map(p -> p.plus(0, -18));
      case Node _, Group _, Note _ ->
          Scene.body(element).map(b -> new Point(b.right() - 2, b.y() + 2));
    };
  }

  private List<Point> route(Edge edge) {
    var route = routes.of(edge.id());
    return route.size() < 2 ? scene.straight(edge, GAP) : route;
  }

  /// Where its label belongs, if the edge is drawn at all.
  private Optional<Point> middle(Edge edge) {
    return routes
        .labelAt(edge.id())
        .or(() ->
            Optional.of(route(edge))
                .filter(line -> !line.isEmpty())
                .map(line -> Lines.between(line.getFirst(), line.getLast(), 0.5)));
  }

  private boolean isDetailed() {
    return zoom >= DETAIL;
  }

  private double hair() {
    return HAIR / zoom;
  }
}
