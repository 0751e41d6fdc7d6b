package architutor.gesture;

import architutor.edit.Frames;
import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.EdgeKind;
import architutor.model.Element;
import architutor.model.Group;
import architutor.model.Id;
import architutor.model.Node;
import architutor.model.Note;
import architutor.model.Point;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The world that a gesture looks at.
///
/// @param lines where each edge runs, from its start to its end, in drawing units
/// @param view the part of the drawing that the window shows
/// @param zoom screen pixels per drawing unit, more than 0
/// @param guess what would most likely flow from one element to another
public record Scene(
    Diagram diagram,
    Set<Id> selection,
    Map<Id, List<Point>> lines,
    Box view,
    double zoom,
    BiFunction<Id, Id, EdgeKind> guess) {
  private static final double REACH = 6;
  private static final double PORT = 8;

  public Scene {
    selection = Set.copyOf(selection);
    lines = Map.copyOf(lines);
  }

  /// What lies topmost at a point. Handles come before what they are handles of, icons before the
  /// captions of others, and the inside of a frame only where there is nothing else.
  public Optional<Hit> hit(Point p) {
    return grip(p)
        .or(() -> tip(p))
        .or(() -> body(diagram.notes(), n -> n.box().contains(p)))
        .or(() -> last(diagram.nodes().stream().flatMap(n -> portOrIcon(n, p).stream())))
        .or(() -> body(diagram.nodes(), n -> holds(Shapes.caption(n), p)))
        .or(() -> body(diagram.edges(), e -> Shapes.isOnLine(line(e.id()), p, reach())))
        .or(() -> frame(p).map(Hit.Body::new))
        .or(() -> Frames.around(diagram, p, Set.of()).map(Hit.Inside::new));
  }

  /// The node, or else the frame, that a connection dropped at a point would end at.
  Optional<Id> landing(Point p) {
    Predicate<Node> near =
        n -> holds(n.icon().map(i -> i.grown(reach())), p) || holds(Shapes.caption(n), p);
    return body(diagram.nodes(), near).map(Hit::id).or(() -> frame(p));
  }

  /// How far beside a line or a handle still counts, in drawing units.
  private double reach() {
    return REACH / zoom;
  }

  private List<Point> line(Id edge) {
    return lines.getOrDefault(edge, List.of());
  }

  private Optional<Hit> grip(Point p) {
    return selected()
        .filter(e -> e instanceof Group || e instanceof Note)
        .flatMap(e -> Shapes.box(e).stream().flatMap(box -> grips(e.id(), box, p)))
        .findFirst();
  }

  private Stream<Hit> grips(Id id, Box box, Point p) {
    return Stream.of(Compass.values())
        .filter(place -> place.on(box).distance(p) <= reach())
        .map(place -> new Hit.Grip(id, place));
  }

  private Optional<Hit> tip(Point p) {
    return selected().flatMap(e -> tips(e.id(), p)).findFirst();
  }

  private Stream<Hit> tips(Id id, Point p) {
    var line = line(id);
    if (line.isEmpty()) return Stream.empty();
    var start = line.getFirst().distance(p) <= reach();
    var end = line.getLast().distance(p) <= reach();
    return start || end ? Stream.of(new Hit.Tip(id, start)) : Stream.empty();
  }

  /// Node by node, since an icon hides the ports of those below it. Ports never grow so large, at a
  /// small zoom, that they hide the icon they sit on.
  private Optional<Hit> portOrIcon(Node node, Point p) {
    return node.icon()
        .flatMap(icon ->
            Compass.SIDES.stream()
                .filter(side -> side.on(icon).distance(p) <= Math.min(reach(), PORT))
                .<Hit>map(side -> new Hit.Port(node.id(), side))
                .findFirst()
                .or(() ->
                    Optional.of(icon)
                        .filter(i -> i.contains(p))
                        .map(_ -> new Hit.Body(node.id()))));
  }

  private Optional<Id> frame(Point p) {
    return Frames.innermost(diagram, g -> g.box().filter(b -> isOnFrame(g, b, p)).isPresent());
  }

  private boolean isOnFrame(Group group, Box box, Point p) {
    return Shapes.isOnBorder(box, p, reach()) || Shapes.title(group, box).contains(p);
  }

  private Stream<Element> selected() {
    return diagram.elements().filter(e -> selection.contains(e.id()));
  }

  private static <E extends Element> Optional<Hit> body(
      Collection<E> elements, Predicate<E> condition) {
    return last(elements.stream().filter(condition).<Hit>map(e -> new Hit.Body(e.id())));
  }

  private static boolean holds(Optional<Box> box, Point p) {
    return box.filter(b -> b.contains(p)).isPresent();
  }

  /// The last drawn lies on top.
  private static <T> Optional<T> last(Stream<T> stream) {
    return stream.reduce((_, b) -> b);
  }
}
