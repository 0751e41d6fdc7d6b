package architutor.critique;

import architutor.model.Acceptance;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that the rules have to say of one drawing, worst first.
///
/// @param findings what counts
/// @param accepted what somebody decided to live with; it counts neither here nor in the score
/// @param stopped rules left out because they ask more of this drawing than can be found out in
///   time
/// @param questions what the drawing cannot show and a person can answer
public record Critique(
    Diagram diagram,
    List<Finding> findings,
    List<Accepted> accepted,
    List<Question> questions,
    List<Rule> stopped) {
  /// Nothing to say of nothing.
  public static final Critique NONE =
      new Critique(Diagram.EMPTY, List.of(), List.of(), List.of(), List.of());

  /// A finding with the acceptance that sets it aside.
  public record Accepted(Finding finding, Acceptance acceptance) {}

  /// The findings that follow from another one.
  public Stream<Finding> following(Finding root) {
    return findings.stream().filter(f -> f.follows().equals(Optional.of(root.key())));
  }

  /// Those that follow from no other: what counts.
  public Stream<Finding> roots() {
    return findings.stream().filter(f -> f.follows().isEmpty());
  }

  public long count(Severity severity) {
    return roots().filter(f -> f.severity() == severity).count();
  }

  public Score score() {
    return Score.of(roots().toList());
  }

  /// The findings about one element.
  public Stream<Finding> about(Id element) {
    return findings.stream().filter(f -> f.about().contains(element));
  }
}
