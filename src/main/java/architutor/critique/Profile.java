package architutor.critique;

import java.util.Set;

/// What a review is for: which of the rules it asks.
///
/// @param id the file's name
/// @param says what it is for, in a sentence
/// @param pillars those whose rules it keeps; none given means all
/// @param severities those whose rules it keeps; none given means all
/// @param onlyExam whether a rule must belong to a task of the exam
/// @param without ids of rules that it leaves out besides
public record Profile(
    String id,
    String title,
    String says,
    Set<Pillar> pillars,
    Set<Severity> severities,
    boolean onlyExam,
    Set<String> without) {
  /// What is asked where nobody names a profile: every rule there is.
  public static final String USUAL = "well-architected";

  /// Whether it asks a rule. What the program itself says of acceptances belongs to every review.
  public boolean keeps(Rule rule) {
    return rule.isFoundByProgram()
        || ((pillars.isEmpty() || pillars.contains(rule.pillar()))
            && (severities.isEmpty() || severities.contains(rule.severity()))
            && (!onlyExam || !rule.exam().isEmpty())
            && !without.contains(rule.id()));
  }
}
