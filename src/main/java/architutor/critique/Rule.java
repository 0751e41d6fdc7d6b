package architutor.critique;

import architutor.catalog.Source;
import java.util.List;

/// One thing that a reviewer looks for.
///
/// @param id the file's name
/// @param exam DEA-C01 tasks
/// @param unless patterns that must not fit besides
/// @param about the names in `match` that a finding is about; one finding for each combination
/// @param say the finding's sentence
/// @param why what somebody who has to learn it should know
/// @param bad drawings that must raise it
/// @param good drawings that must not
/// @param covers ids of practices and targets that it answers for
public record Rule(
    String id,
    String title,
    Pillar pillar,
    Severity severity,
    List<String> exam,
    Pattern match,
    List<Pattern> unless,
    List<String> about,
    Template say,
    Template why,
    List<Source> see,
    List<Cure> cures,
    List<Example> bad,
    List<Example> good,
    List<String> covers) {
  /// Whether the program itself finds it, so that it has neither pattern nor examples.
  public boolean isFoundByProgram() {
    return Critic.FOUND_BY_PROGRAM.contains(id);
  }

  /// Whether its findings can be cured by a click.
  public boolean isFixable() {
    return !cures.isEmpty() || isFoundByProgram();
  }

  /// Ids of services that the pattern names, in order.
  public List<String> services() {
    return match.services();
  }
}
