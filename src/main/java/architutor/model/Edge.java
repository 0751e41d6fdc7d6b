package architutor.model;

import java.util.List;
import java.util.Map;

/// A flow between two nodes or groups.
///
/// @param bends corners that a person fixed, in drawing units; empty lets the router choose
/// @param settings what the person stated of the flow itself
public record Edge(
    Id id,
    Id from,
    Id to,
    EdgeKind kind,
    String label,
    List<Point> bends,
    Map<String, String> settings)
    implements Element {
  public Edge {
    bends = List.copyOf(bends);
    settings = Settings.copy(settings);
  }

  /// An edge under the id that a file gives to one that names none.
  public static Edge of(Id from, Id to, EdgeKind kind) {
    return new Edge(idOf(from, to, 1), from, to, kind, "", List.of(), Map.of());
  }

  /// The id of the `nth` edge from one element to another, counted from 1.
  public static Id idOf(Id from, Id to, int nth) {
    return Id.of(from + "--" + to + (nth == 1 ? "" : "." + nth));
  }

  public Edge named(Id other) {
    return new Edge(other, from, to, kind, label, bends, settings);
  }

  public Edge labelled(String text) {
    return new Edge(id, from, to, kind, text, bends, settings);
  }

  public Edge kind(EdgeKind other) {
    return new Edge(id, from, to, other, label, bends, settings);
  }

  public Edge bent(List<Point> corners) {
    return new Edge(id, from, to, kind, label, corners, settings);
  }

  public Edge with(String setting, String value) {
    return new Edge(id, from, to, kind, label, bends, Settings.with(settings, setting, value));
  }

  public boolean touches(Id element) {
    return from.equals(element) || to.equals(element);
  }
}
