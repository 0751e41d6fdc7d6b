package architutor.paint;

import architutor.model.Box;
import architutor.model.Edge;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import architutor.paint.Stage.Placed;
import architutor.paint.Stroke.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// One picture while it is painted: which elements, in which order, in which detail and how faded.
final class Sheet {
  /// Below this zoom words are too small to read and details too small to see.
  private static final double DETAIL = 0.35;

  /// The thinnest that a line may get, in screen pixels.
  private static final double HAIR = 0.75;

  private final Stage stage;
  private final Scene scene;
  private final Stock stock;
  private final Theme theme;
  private final Overlay overlay;
  private final double zoom;
  private final Box visible;
  private final FramePainter frames;
  private final LabelPlace labels;
  private final NodePainter nodes;
  private final NotePainter notes;
  private final OverlayPainter over;
  private final List<Stroke> strokes = new ArrayList<>();

  Sheet(Stage stage, Stock stock, Overlay overlay, double zoom, Box visible, NodePainter nodes) {
    this.stage = stage;
    this.scene = stage.scene();
    this.stock = stock;
    this.theme = nodes.theme();
    this.overlay = overlay;
    this.zoom = zoom;
    this.visible = visible;
    this.nodes = nodes;
    this.frames = new FramePainter(nodes.lettering(), theme);
    this.notes = new NotePainter(nodes.lettering(), theme);
    this.over = new OverlayPainter(nodes.lettering(), theme);
    this.labels = new LabelPlace(nodes.lettering(), theme.of(Token.SECOND_TEXT), stage.borders());
  }

  Drawing drawing() {
    var groupsInView = inView(stage.groups());
    var flowsInView = inView(stage.edges());
    var nodesInView = inView(stage.nodes());
    var notesInView = inView(stage.notes());
    for (var group : groupsInView) add(group.element().id(), frame(group.element()));
    if (isDetailed()) detailed(flowsInView);
    else flat(flowsInView);
    for (var node : nodesInView) add(node.element().id(), node(node.element()));
    for (var note : notesInView) add(note.element().id(), note(note.element()));
    groupsInView.forEach(this::additions);
    flowsInView.forEach(this::additions);
    nodesInView.forEach(this::additions);
    notesInView.forEach(this::additions);
    return new Drawing(strokes);
  }

  private <E extends Element> List<Placed<E>> inView(List<Placed<E>> all) {
    var near = new ArrayList<Placed<E>>();
    for (var one : all) if (visible.intersects(one.reach())) near.add(one);
    return near;
  }

  /// Adds strokes of an element; what is not in the light or only about to be fades.
  private void add(Id id, List<Stroke> made) {
    var share = overlay.isLit(id) ? 1 : 0.35;
    share *=
        switch (scene.change(id)) {
          case NONE, ALTERED -> 1;
          case ADDED -> 0.6;
          case REMOVED -> 0.4;
        };
    if (share == 1) {
      strokes.addAll(made);
      return;
    }
    var paper = theme.of(Token.CANVAS);
    for (var stroke : made) strokes.add(stroke.faded(share, paper));
  }

  private List<Stroke> frame(Group group) {
    return isDetailed()
        ? stock.whole().of(group, _ -> frames.draw(group))
        : frames.flat(group, hair());
  }

  private List<Stroke> node(Node node) {
    return isDetailed()
        ? stock.whole().of(node, _ -> nodes.draw(node))
        : stock.flat().of(node, nodes::flat);
  }

  private List<Stroke> note(Note note) {
    return isDetailed() ? stock.whole().of(note, _ -> notes.draw(note)) : notes.flat(note);
  }

  /// No label may be crossed by another flow, so labels come last.
  private void detailed(List<Placed<Edge>> inView) {
    var flows = inView.stream().map(placed -> stock.flows().of(placed, this::flow)).toList();
    for (var flow : flows) add(flow.edge().id(), line(flow));
    for (var flow : flows) flow.label().ifPresent(w -> add(flow.edge().id(), List.of(w)));
  }

  private Flow flow(Placed<Edge> placed) {
    var edge = placed.element();
    return new Flow(
        edge,
        placed.route(),
        Optional.of(edge.label())
            .filter(text -> !text.isEmpty())
            .map(text -> labels.of(text, placed.route(), stage.middle(edge.id(), placed.route()))));
  }

  private List<Stroke> line(Flow flow) {
    var id = flow.edge().id();
    var strong =
        overlay.selection().contains(id)
            || overlay.hovered().contains(id)
            || overlay.tint(id).isPresent();
    var colour = colour(flow.edge());
    if (!strong && colour.equals(theme.of(Token.EDGE)))
      return stock.lines().of(flow, _ -> EdgePainter.line(flow, colour, EdgePainter.WIDTH));
    return EdgePainter.line(flow, colour, strong ? EdgePainter.BOLD : EdgePainter.WIDTH);
  }

  /// Those of one colour together, so that a brush can draw them in one go.
  private void flat(List<Placed<Edge>> inView) {
    var byColour = new LinkedHashMap<Rgb, Pen>();
    for (var placed : inView) {
      var edge = placed.element();
      var pen = byColour.computeIfAbsent(colour(edge), c -> EdgePainter.flat(c, hair()));
      add(edge.id(), List.of(new Line(placed.route(), 0, pen)));
    }
  }

  private Rgb colour(Edge edge) {
    if (overlay.selection().contains(edge.id())) return theme.of(Token.ACCENT);
    return switch (scene.change(edge.id())) {
      case NONE -> theme.of(overlay.tint(edge.id()).map(Tint::colour).orElse(Token.EDGE));
      case ADDED, ALTERED -> theme.of(Token.ACCENT);
      case REMOVED -> theme.of(Token.ERROR);
    };
  }

  /// Ring, outline or cross, handles and badge of one element.
  private void additions(Placed<? extends Element> placed) {
    var element = placed.element();
    var id = element.id();
    var change = scene.change(id);
    var isChosen = overlay.selection().contains(id);
    var isHovered = element instanceof Node && overlay.hovered().contains(id) && isDetailed();
    if (isChosen || isHovered || change != Change.NONE)
      Scene.body(element)
          .ifPresent(body -> {
            if (isChosen) strokes.add(over.ring(body));
            switch (change) {
              case NONE -> {}
              case ADDED, ALTERED -> strokes.add(over.outline(body));
              case REMOVED -> strokes.addAll(over.cross(body));
            }
            if (isHovered) strokes.addAll(over.handles(body));
          });
    if (isDetailed() && element instanceof Node node)
      overlay.tint(id).ifPresent(tint -> add(id, over.figure(tint, node)));
    if (isDetailed()) signs(placed);
    overlay.mark(id).ifPresent(mark -> add(id, badge(mark, badgeAt(placed))));
  }

  /// Only on what a person looks at: on all that is locked they would be in the way.
  private void signs(Placed<? extends Element> placed) {
    var element = placed.element();
    var isHovered = overlay.hovered().contains(element.id());
    if (isHovered && element instanceof Group group && !scene.isFolded(element.id()))
      group.box().ifPresent(box -> strokes.addAll(new Signs(theme).fold(box, false)));
    var isSeen = isHovered || overlay.selection().contains(element.id());
    if (isSeen && scene.isLocked(element.id()))
      strokes.addAll(new Signs(theme).lock(lockAt(placed)));
  }

  private Point lockAt(Placed<? extends Element> placed) {
    return switch (placed.element()) {
      case Edge edge -> stage.middle(edge.id(), placed.route()).plus(0, 18);
      case Node _, Group _, Note _ ->
          Scene.body(placed.element()).map(b -> new Point(b.x() + 2, b.bottom() - 2)).orElseThrow();
    };
  }

  private List<Stroke> badge(Mark mark, Point at) {
    return isDetailed() ? over.badge(mark, at) : List.of(over.spot(mark, at));
  }

  private Point badgeAt(Placed<? extends Element> placed) {
    return switch (placed.element()) {
      case Edge edge -> {
        var at =
            isDetailed() ? stage.middle(edge.id(), placed.route()) : Lines.heart(placed.route());
        yield at.plus(0, -18);
      }
      case Node _, Group _, Note _ ->
          Scene.body(placed.element()).map(b -> new Point(b.right() - 2, b.y() + 2)).orElseThrow();
    };
  }

  private boolean isDetailed() {
    return zoom >= DETAIL;
  }

  private double hair() {
    return HAIR / zoom;
  }
}
