package architutor.advice;

import architutor.catalog.Source;
import architutor.text.Place;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What to choose for some needs, as an examiner would decide it.
///
/// @param title the situation in one sentence
/// @param needs by kind of need, the values that make up the situation
/// @param answer ids of the right first choice, or of several as good
/// @param among ids of what a person weighs, the answer included
/// @param with ids of what completes the answer
/// @param why what speaks for the answer
/// @param against by id, what speaks against the others
/// @param covers ids of the study ledger that this entry answers for
public record Decision(
    String id,
    String title,
    List<String> exam,
    Map<String, Set<String>> needs,
    List<String> answer,
    List<String> among,
    List<String> with,
    String why,
    Map<String, String> against,
    List<Source> see,
    List<String> covers,
    Place place) {
  /// Whether somebody who needs all this is in this situation.
  boolean applies(Map<String, Set<String>> stated) {
    return !needs.isEmpty()
        && needs.entrySet().stream()
            .allMatch(n -> stated.getOrDefault(n.getKey(), Set.of()).containsAll(n.getValue()));
  }
}
