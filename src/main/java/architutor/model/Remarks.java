package architutor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a person says back to the critic. It may speak of elements that are gone and of rules that
/// nobody knows: whoever judges the drawing says so.
///
/// @param accepted findings to live with, in the order of the file
/// @param answers what was said to questions, by the question's name, in the order of the file
public record Remarks(List<Acceptance> accepted, Map<String, Answer> answers) {
  public static final Remarks NONE = new Remarks(List.of(), Map.of());

  public Remarks {
    accepted = List.copyOf(accepted);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /// These and one more acceptance, in the place of one of the same finding.
  public Remarks with(Acceptance acceptance) {
    var next = new ArrayList<>(accepted);
    next.replaceAll(old -> old.covers(acceptance.rule(), acceptance.about()) ? acceptance : old);
    if (!next.contains(acceptance)) next.add(acceptance);
    return new Remarks(next, answers);
  }

  public Remarks without(Acceptance acceptance) {
    return new Remarks(accepted.stream().filter(a -> !a.equals(acceptance)).toList(), answers);
  }

  /// These with what was said to one question, in the place of what was said before.
  public Remarks with(String question, Optional<Answer> answer) {
    var next = new LinkedHashMap<>(answers);
    answer.ifPresentOrElse(a -> next.put(question, a), () -> next.remove(question));
    return new Remarks(accepted, next);
  }
}
