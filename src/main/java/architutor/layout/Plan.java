package architutor.layout;

import architutor.model.Diagram;
import architutor.model.Edge;
import architutor.model.Id;
import architutor.model.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the lines of a drawing came about, so that those of the next one that cannot have changed
/// need not be found again.
///
/// @param fixed the lines whose corners a person fixed
/// @param kept where there was room for the label of a line when it was drawn, which the lines
///   drawn after it go round
/// @param labels where the labels of all lines stand
record Plan(
    Diagram diagram,
    Map<Id, List<Point>> fixed,
    Map<Id, Entry> entries,
    Map<Id, Point> kept,
    Map<Id, Point> labels) {
  static final Plan NONE = new Plan(Diagram.EMPTY, Map.of(), Map.of(), Map.of(), Map.of());

  /// One line.
  ///
  /// @param rough as if it were the only one
  /// @param start how far its first end stands from the middle of the side
  /// @param rank lines are drawn from the lowest to the highest
  record Entry(
      Link link,
      Way rough,
      Slots.Bus from,
      Slots.Bus to,
      double start,
      double end,
      int rank,
      Way drawn) {
    Entry drawn(Way way) {
      return new Entry(link, rough, from, to, start, end, rank, way);
    }

    List<Point> line() {
      return drawn.line();
    }

    /// Whether it comes at the same time between the same slots.
    boolean isDrawnAs(Entry other) {
      return rank == other.rank
          && start == other.start
          && end == other.end
          && from.equals(other.from)
          && to.equals(other.to);
    }
  }

  Optional<List<Point>> line(Id edge) {
    return Optional.ofNullable(fixed.get(edge))
        .or(() -> Optional.ofNullable(entries.get(edge)).map(Entry::line));
  }

  Optional<List<Point>> rough(Id edge) {
    return Optional.ofNullable(entries.get(edge)).map(entry -> entry.rough().line());
  }

  Optional<Entry> of(Edge edge) {
    return Optional.ofNullable(entries.get(edge.id()));
  }
}
