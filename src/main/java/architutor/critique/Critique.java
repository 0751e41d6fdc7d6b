package architutor.critique;

import architutor.model.Diagram;
import architutor.model.Id;
import java.util.List;
import java.util.stream.Stream;

/// All that the rules have to say of one drawing, worst first.
public record Critique(Diagram diagram, List<Finding> findings) {
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
