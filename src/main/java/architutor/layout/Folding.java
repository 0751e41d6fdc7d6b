package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.EdgeKind;
import architutor.model.Group;
import architutor.model.Id;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A drawing as it is shown while some of its groups are folded: a compact box stands for each of
/// these and for all that is in it. The drawing itself stays as it is.
///
/// Flows into a folded group end at its box. Those that then run between the same ends, the same
/// way and of the same kind, are shown as one under the id of the first. A box that hides something
/// locked is locked too, since it could not move without that.
public final class Folding {
  /// The size of a compact box, in drawing units, on the grid.
  public static final double WIDTH = 176;

  public static final double HEIGHT = 88;

  private static final double SIGN = 16;

  /// The setting of a shown group that says what it hides, such as `7 services`. In files the word
  /// says whether a group is folded, so no person's own setting can have this name.
  public static final String HIDES = "folded";

  /// What makes flows look like one.
  private record Course(Id from, Id to, EdgeKind kind) {}

  private final Diagram diagram;
  private final Diagram shown;

  /// What is not shown, each with the element that stands for it.
  private final Map<Id, Id> hidden;

  private Folding(Diagram diagram, Diagram shown, Map<Id, Id> hidden) {
    this.diagram = diagram;
    this.shown = shown;
    this.hidden = hidden;
  }

  public static Folding of(Diagram diagram) {
    if (diagram.folded().isEmpty()) return new Folding(diagram, diagram, Map.of());
    var hidden = new HashMap<Id, Id>();
    for (var id : diagram.folded())
      if (isOutermost(diagram, id))
        for (var inside : diagram.withContents(id)) if (!inside.equals(id)) hidden.put(inside, id);
    var redirected = redirected(diagram, hidden);
    return new Folding(diagram, shown(diagram, hidden, redirected), hidden);
  }

  /// The drawing as it is shown; the very same if nothing is folded.
  public static Diagram shown(Diagram diagram) {
    return of(diagram).shown();
  }

  public Diagram diagram() {
    return diagram;
  }

  public Diagram shown() {
    return shown;
  }

  /// The element that stands for another: for most, itself.
  public Id visible(Id id) {
    return hidden.getOrDefault(id, id);
  }

  /// Where the sign stands that folds a frame or opens it: near its upper right corner, beside where
  /// a badge would be.
  public static Box sign(Box frame) {
    return new Box(frame.right() - 2 * SIGN, frame.y() + SIGN / 2, SIGN, SIGN);
  }

  private static boolean isOutermost(Diagram diagram, Id group) {
    return diagram.around(group).stream().noneMatch(g -> diagram.isFolded(g.id()));
  }

  /// The flows that show, with the ends that show; those that do not are added to what is hidden.
  private static List<Edge> redirected(Diagram diagram, Map<Id, Id> hidden) {
    var courses = new LinkedHashMap<Course, Edge>();
    var counts = new HashMap<Id, Integer>();
    for (var edge : diagram.edges()) {
      var from = hidden.getOrDefault(edge.from(), edge.from());
      var to = hidden.getOrDefault(edge.to(), edge.to());
      var isInside = !from.equals(edge.from()) || !to.equals(edge.to());
      if (isInside && from.equals(to)) hidden.put(edge.id(), from);
      else if (isInside || diagram.isFolded(from) || diagram.isFolded(to)) {
        var first = courses.computeIfAbsent(new Course(from, to, edge.kind()), _ -> edge);
        counts.merge(first.id(), 1, Integer::sum);
        if (!first.equals(edge)) hidden.put(edge.id(), first.id());
      }
    }
    return courses.entrySet().stream()
        .map(e -> redirected(e.getValue(), e.getKey(), counts.getOrDefault(e.getValue().id(), 1)))
        .toList();
  }

  /// Corners fixed on the way to something hidden would lead past its box.
  private static Edge redirected(Edge edge, Course course, int count) {
    if (count == 1 && course.from().equals(edge.from()) && course.to().equals(edge.to()))
      return edge.bent(List.of());
    var label = count == 1 ? edge.label() : count + " flows";
    return new Edge(
        edge.id(), course.from(), course.to(), edge.kind(), label, List.of(), edge.settings());
  }

  private static Diagram shown(Diagram diagram, Map<Id, Id> hidden, List<Edge> flows) {
    var next = diagram;
    for (var flow : flows) next = next.with(flow);
    next = next.without(hidden.keySet());
    for (var id : diagram.folded()) {
      var group = next.group(id);
      if (group.isPresent()) next = next.with(folded(group.get(), count(diagram, id)));
    }
    return next.locking(holdersOfLocked(diagram, hidden), true);
  }

  private static Set<Id> holdersOfLocked(Diagram diagram, Map<Id, Id> hidden) {
    return diagram.locked().stream()
        .filter(id -> hidden.containsKey(id) && diagram.edge(id).isEmpty())
        .map(hidden::get)
        .collect(Collectors.toSet());
  }

  private static String count(Diagram diagram, Id group) {
    var inside = diagram.withContents(group).stream();
    var nodes = inside.filter(id -> diagram.node(id).isPresent()).count();
    return nodes == 1 ? "1 service" : nodes + " services";
  }

  private static Group folded(Group group, String hides) {
    return group
        .box()
        .map(b -> group.at(new Box(b.x(), b.y(), WIDTH, HEIGHT)))
        .orElse(group)
        .with(HIDES, hides);
  }
}
