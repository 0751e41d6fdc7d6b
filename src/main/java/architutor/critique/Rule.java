package architutor.critique;

import architutor.catalog.Source;
import java.util.List;
import java.util.Optional;

/// One thing that a reviewer looks for.
///
/// @param id the file's name
/// @param exam DEA-C01 tasks
/// @param match patterns one of which must fit
/// @param unless patterns that must not fit besides
/// @param about the names in `match` that a finding is about; one finding for each combination
/// @param ask what a person has to answer, if no drawing can show it; answered «no» it is found
/// @param say the finding's sentence
/// @param why what somebody who has to learn it should know
/// @param follows ids of rules whose finding about the same elements explains this one
/// @param bad drawings that must raise it
/// @param good drawings that must not
/// @param covers ids of practices and targets that it answers for
public record Rule(
    String id,
    String title,
    Pillar pillar,
    Severity severity,
    List<String> exam,
    List<Pattern> match,
    List<Pattern> unless,
    List<String> about,
    Optional<String> ask,
    Template say,
    Template why,
    List<Source> see,
    List<Cure> cures,
    List<String> follows,
    List<Example> bad,
    List<Example> good,
    List<String> covers) {
  /// Whether the program itself finds it, so that it has neither pattern nor examples.
  public boolean isFoundByProgram() {
    return Critic.FOUND_BY_PROGRAM.contains(id);
  }

  /// Whether it gathers what nobody stated.
  public boolean isAboutNotStated() {
    return id.equals(NotStated.RULE);
  }

  /// Whether its findings can be cured by a click.
  public boolean isFixable() {
    return !cures.isEmpty() || isFoundByProgram();
  }

  /// Ids of services that the pattern names, in order.
  public List<String> services() {
    return match.stream().flatMap(Pattern::services).distinct().toList();
  }

  Rule matching(List<Pattern> others) {
    return patterned(others, unless);
  }

  Rule unless(List<Pattern> others) {
    return patterned(match, others);
  }

  private Rule patterned(List<Pattern> fits, List<Pattern> excuses) {
    return new Rule(
        id, title, pillar, severity, exam, fits, excuses, about, ask, say, why, see, cures, follows,
        bad, good, covers);
  }

  /// The id tells rules apart well enough.
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
