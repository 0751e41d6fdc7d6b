package architutor.critique;

import architutor.model.Acceptance;
import architutor.model.Diagram;
import architutor.model.Id;
import java.util.List;
import java.util.stream.Stream;

/// All that the rules have to say of one drawing, worst first.
///
/// @param findings what counts
/// @param accepted what somebody decided to live with; it counts neither here nor in the score
public record Critique(Diagram diagram, List<Finding> findings, List<Accepted> accepted) {
  /// Nothing to say of nothing.
  public static final Critique NONE = new Critique(Diagram.EMPTY, List.of(), List.of());

  /// A finding with the acceptance that sets it aside.
  public record Accepted(Finding finding, Acceptance acceptance) {}

  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }

  public Score score() {
    return Score.of(findings);
  }

  /// The findings about one element.
  public Stream<Finding> about(Id element) {
    return findings.stream().filter(f -> f.about().contains(element));
  }
}
