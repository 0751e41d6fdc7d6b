package architutor.layout;

import architutor.model.Box;
import architutor.model.Diagram;
import architutor.model.Id;
import architutor.model.Point;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The line of every edge whose ends have a place: from near the first end to near the second, each
/// piece level or upright.
public final class Routes {
  static final Routes NONE = new Routes(Map.of());

  private static final double LEVEL_WORTH = 2;

  private final Map<Id, List<Point>> lines;
  private final Plan plan;

  Routes(Map<Id, List<Point>> lines, Plan plan) {
    this.lines = Collections.unmodifiableMap(lines);
    this.plan = plan;
  }

  public Routes(Map<Id, List<Point>> lines) {
    this(new LinkedHashMap<>(lines), Plan.NONE);
  }

  Routes(Diagram diagram, Plan plan) {
    this(ordered(diagram, plan), plan);
  }

  private static Map<Id, List<Point>> ordered(Diagram diagram, Plan plan) {
    var ordered = new LinkedHashMap<Id, List<Point>>();
    for (var edge : diagram.edges())
      plan.line(edge.id()).ifPresent(line -> ordered.put(edge.id(), line));
    return ordered;
  }

  /// The same with more lines, or others.
  public Routes and(Map<Id, List<Point>> more) {
    var all = new LinkedHashMap<>(lines);
    all.putAll(more);
    return new Routes(all, plan);
  }

  Plan plan() {
    return plan;
  }

  /// All lines by their edges, in the order of the edges.
  public Map<Id, List<Point>> lines() {
    return lines;
  }

  /// The corners of an edge's line with both its ends; empty if an end has no place.
  public List<Point> of(Id edge) {
    return lines.getOrDefault(edge, List.of());
  }

  /// The middle of the part of an edge's line where its label stands best. Of a line that was only
  /// pulled along it is the middle of the longest part; level parts count double, for words run
  /// level.
  public Optional<Point> labelAt(Id edge) {
    var line = of(edge);
    var found = plan.line(edge).filter(line::equals);
    return found.isPresent() ? Optional.ofNullable(plan.labels().get(edge)) : middle(line);
  }

  private static Optional<Point> middle(List<Point> line) {
    var best = Optional.<Point>empty();
    var longest = 0.0;
    for (var i = 1; i < line.size(); i++) {
      var a = line.get(i - 1);
      var b = line.get(i);
      var worth = a.distance(b) * (a.y() == b.y() ? LEVEL_WORTH : 1);
      if (worth > longest) {
        longest = worth;
        best = Optional.of(Box.between(a, b).centre());
      }
    }
    return best;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Routes r
        && lines.equals(r.lines)
        && plan.labels().equals(r.plan.labels());
  }

  @Override
  public int hashCode() {
    return Objects.hash(lines, plan.labels());
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
