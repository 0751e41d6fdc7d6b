package architutor.app;

import architutor.model.Diagram;
import architutor.model.Id;
import architutor.text.Place;
import architutor.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A drawing as it comes onto the desk.
///
/// @param path the file it came from; empty for an example or a new drawing, which nobody may
///   overwrite
/// @param problems what the file held that could not be used; saving over it would lose that
/// @param places where each element stood in the file; empty once the drawing was saved or is new
public record Opened(
    Optional<Path> path, Diagram diagram, List<Problem> problems, Map<Id, Place> places) {
  public Opened {
    problems = List.copyOf(problems);
    places = Map.copyOf(places);
  }

  /// A drawing with nothing on it.
  public static Opened blank() {
    return of(Diagram.EMPTY);
  }

  /// A drawing that comes from nowhere that it could be saved to.
  static Opened of(Diagram diagram) {
    return new Opened(Optional.empty(), diagram, List.of(), Map.of());
  }
}
